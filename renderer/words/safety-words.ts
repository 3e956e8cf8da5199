import { impossible } from '#domain/result.ts';
import type { KeepFailure, ReplaceFailure, SafetyReason } from '#domain/safety.ts';
import { bothLanguages, type Language } from './bilingual.ts';

/** What is safely kept: saved on the disk, written a second time, backed up; and bringing a backup back. */
export const safetyWords = bothLanguages({
  vi: {
    nothingSaved: 'Chưa ghi gì',
    savedAt: (time: string) => `Đã lưu ${time}`,
    saving: 'Đang lưu…',
    stuck: 'Chưa lưu được',
    stuckMark: 'Chưa lưu được xuống đĩa',
    stuckBanner:
      'Việc vừa làm chưa ghi xong sau 5 giây. Đừng nhập thêm: kiểm tra đĩa còn chỗ trống, rồi đợi đến khi thanh dưới cùng báo “Đã lưu”.',
    mirrorLevel: 'Bản ghi song song đầy đủ',
    mirrorLevelWhy: 'Mọi việc đã lưu đều có trong tệp thứ hai trên máy này; mất dữ liệu thì lấy lại từ đó.',
    mirrorBehind: (entries: number) =>
      entries === 0 ? 'Đang so bản ghi song song' : `Bản ghi song song còn thiếu ${entries} việc`,
    mirrorStopped: (entries: number) =>
      entries === 0 ? 'Bản ghi song song đã dừng' : `Bản ghi song song đã dừng, thiếu ${entries} việc`,
    notSafe: 'Máy chưa an toàn để biểu quyết',
    goOn: 'Người chủ trì cho làm tiếp',
    goOnTitle: 'Mở biểu quyết khi máy chưa an toàn?',
    goOnWhy: 'Chỉ Chủ tịch Hội đồng hoặc người chủ trì phiên họp được quyết định làm tiếp. Lý do được ghi vào nhật ký.',
    writeStuck: 'Việc vừa làm chưa ghi xong xuống đĩa.',
    copyStopped: 'Bản ghi song song đã dừng: mọi việc chỉ còn nằm ở một nơi.',
    diskFull: (mebibytes: number) => `Đĩa chỉ còn ${mebibytes} MB trống: xóa bớt tệp khác để có chỗ ghi.`,
    diskLow: (mebibytes: number) => `Đĩa còn ${mebibytes} MB trống.`,
    placeFailed: 'Một nơi sao lưu không ghi được (ổ rời đầy, bị khóa ghi hoặc đã rút); bản ở nơi kia vẫn dùng được.',
    copyAside: (path: string) =>
      `Bản ghi song song trước bị hỏng hoặc khác với dữ liệu nên đã được để riêng, không xóa, ở ${path}.`,
    dataUnsound: 'Dữ liệu không khớp với nhật ký nên bản sao lưu chưa trọn vẹn: vào Hệ thống, Kiểm tra dữ liệu.',
    copyInTheWay: 'Chưa để riêng được bản ghi song song nên chưa phục hồi; dữ liệu vẫn như cũ.',
    backupMissing: 'Chưa có bản sao lưu nào được kiểm tra lại.',
    backupOld: (hours: number) => `Bản sao lưu gần nhất cách đây ${hours} giờ, từ đó đến nay có việc mới.`,
    noSecondPlace: 'Bản sao lưu chỉ nằm trên máy này: cắm ổ rời (ví dụ USB) và chọn làm nơi sao lưu ở mục Hệ thống.',
    neverBackedUp: 'Chưa sao lưu',
    backedUp: (at: string) => `Sao lưu đã kiểm tra ${at}`,
    onDriveToo: 'Đã đọc lại và kiểm tra trên máy này và trên ổ rời.',
    onLaptopOnly: 'Đã đọc lại và kiểm tra trên máy này; chưa có bản trên ổ rời.',
    backUp: 'Sao lưu',
    backingUp: 'Đang sao lưu…',
    backupDone: (path: string) => `Đã sao lưu vào ${path}. Chép tệp này sang ổ rời hoặc máy khác.`,
    backupFailed: (detail: string) => `Chưa sao lưu được: ${detail}`,
    backupNotAsWritten: 'Bản sao lưu đọc lại không giống bản đã ghi: đĩa có thể hỏng. Sao lưu sang ổ khác.',
    backupTooLarge: 'Dữ liệu lớn hơn một tệp sao lưu chứa được.',
    standing: 'Tình trạng',
    good: 'Tốt',
    watch: 'Nên xem',
    bad: 'Chưa an toàn',
    writing: 'Ghi xuống đĩa',
    secondCopy: 'Bản ghi song song',
    room: 'Chỗ trống trên đĩa',
    backups: 'Bản sao lưu',
    secondPlace: 'Nơi sao lưu thứ hai',
    backUpNow: 'Sao lưu ngay',
    lastProven: 'Sao lưu đã kiểm tra lúc',
    freeRoom: 'Còn trống',
    gibibytes: (count: string) => `${count} GB`,
    folder: 'Bản ghi song song và các bản sao lưu nằm ở thư mục:',
    noDrive: 'Chưa có ổ rời nào trong máy. Cắm ổ rời (ví dụ USB) vào rồi mở lại mục này.',
    driveChosen: 'Đang dùng',
    chooseDrive: 'Dùng ổ này',
    driveFailed: (detail: string) => `Không dùng được ổ này: ${detail}`,
    kept: 'Các bản sao lưu',
    keptWhy: 'Bấm Enter để xem một bản trước khi phục hồi.',
    noneKept: 'Chưa có bản sao lưu nào.',
    made: 'Thời điểm',
    purpose: 'Lý do',
    purposeOf: (beforeRestore: boolean): string => (beforeRestore ? 'Giữ lại trước khi phục hồi bản khác' : 'Sao lưu'),
    place: 'Nơi lưu',
    placeOf: { laptop: 'Máy này', drive: 'Ổ rời' },
    size: 'Dung lượng',
    kibibytes: (count: string) => `${count} KB`,
    otherFile: 'Phục hồi từ tệp khác',
    restoreTitle: 'Phục hồi bản này?',
    restoreWhy:
      'Dữ liệu đang có được sao lưu riêng trước, rồi nhường chỗ cho bản này; muốn trở lại thì phục hồi bản vừa giữ.',
    restoreVerb: 'Phục hồi',
    unlockTitle: 'Nhập mật khẩu của tệp',
    unlockVerb: 'Mở tệp',
    passphrase: 'Mật khẩu',
    passphraseAgain: 'Nhập lại mật khẩu',
    passphraseDiffers: 'Hai lần nhập khác nhau.',
    passphraseShort: 'Mật khẩu cần ít nhất 8 ký tự.',
    lockTitle: 'Sao lưu có mật khẩu',
    lockWhy:
      'Tệp mang đi được khóa bằng mật khẩu này. Quên mật khẩu thì không ai mở được tệp: ghi lại, niêm phong và giao Chủ tịch giữ.',
    lockVerb: 'Khóa và lưu tệp',
    lockDeed: 'Sao lưu có mật khẩu',
    notOpened: (name: string, why: string) => `Chưa mở tệp ${name}. ${why}`,
    fault: {
      'too-large': 'Tệp này lớn hơn mọi bản sao lưu của Bảng Vàng.',
      'not-a-backup': 'Tệp này không phải bản sao lưu của Bảng Vàng.',
      locked: 'Tệp này được khóa bằng mật khẩu.',
      'wrong-passphrase': 'Mật khẩu không mở được tệp này.',
      damaged:
        'Bản sao lưu này bị hỏng hoặc đã bị sửa: nội dung không còn khớp với dấu kiểm tra trong tệp. Chưa ghi gì vào máy; hãy chọn bản khác.',
      newer: 'Bản sao lưu này do một phiên bản Bảng Vàng mới hơn ghi. Cài phiên bản mới rồi phục hồi.',
      'not-empty': 'Máy này đã có dữ liệu; chỉ phục hồi được vào máy chưa có hội đồng nào.',
      'read-only': 'Cửa sổ khác đang ghi, cửa sổ này chỉ để xem.',
      unreadable: 'Không đọc được tệp: tệp hoặc ổ đĩa chứa tệp không còn nữa.',
    },
  },
  en: {
    nothingSaved: 'Nothing saved yet',
    savedAt: (time: string) => `Saved ${time}`,
    saving: 'Saving…',
    stuck: 'Not saved',
    stuckMark: 'Not saved to the disk',
    stuckBanner:
      'The last action has not been written after 5 seconds. Type nothing more: see that the disk has room, and wait until the strip at the foot says “Saved”.',
    mirrorLevel: 'Second copy complete',
    mirrorLevelWhy: 'Everything saved is in a second file on this laptop too; lost data are taken back from it.',
    mirrorBehind: (entries: number) => (entries === 0 ? 'Comparing second copy' : `Second copy behind by ${entries}`),
    mirrorStopped: (entries: number) =>
      entries === 0 ? 'Second copy stopped' : `Second copy stopped, ${entries} missing`,
    notSafe: 'This laptop is not safe for a vote',
    goOn: 'Whoever presides lets it go on',
    goOnTitle: 'Open the vote though the laptop is not safe?',
    goOnWhy: 'Only the chair or whoever presides decides. The reason goes into the journal.',
    writeStuck: 'The last action has not reached the disk.',
    copyStopped: 'The second copy has stopped: everything is kept in one place only.',
    diskFull: (mebibytes: number) => `Only ${mebibytes} MB are free on the disk: delete other files to make room.`,
    diskLow: (mebibytes: number) => `${mebibytes} MB are free on the disk.`,
    placeFailed: 'One place for backups refused (a full, locked or removed stick); the other one has it.',
    copyAside: (path: string) =>
      `The second copy before was damaged or differed from the data; it was put aside, not deleted, in ${path}.`,
    dataUnsound: 'The data do not agree with the journal, so the backup is not whole: see System, Check of the data.',
    copyInTheWay: 'The second copy could not be put aside, so nothing was restored; the data are as they were.',
    backupMissing: 'There is no backup that was read back.',
    backupOld: (hours: number) => `The last backup is ${hours} hours old, and more was done since.`,
    noSecondPlace: 'Backups lie on this laptop alone: put in a USB stick and choose it under System.',
    neverBackedUp: 'Not backed up',
    backedUp: (at: string) => `Backup proven ${at}`,
    onDriveToo: 'Read back and proven on this laptop and on a drive.',
    onLaptopOnly: 'Read back and proven on this laptop; not yet on a drive.',
    backUp: 'Back up',
    backingUp: 'Backing up…',
    backupDone: (path: string) => `Backed up to ${path}. Copy this file to a USB stick or another computer.`,
    backupFailed: (detail: string) => `Not backed up: ${detail}`,
    backupNotAsWritten: 'The backup read back is not the one written: the disk may be failing. Use another drive.',
    backupTooLarge: 'The data are larger than one backup file can hold.',
    standing: 'How it stands',
    good: 'Good',
    watch: 'Look at it',
    bad: 'Not safe',
    writing: 'Writing to the disk',
    secondCopy: 'Second copy',
    room: 'Room on the disk',
    backups: 'Backups',
    secondPlace: 'Second place for backups',
    backUpNow: 'Back up now',
    lastProven: 'Last proven backup',
    freeRoom: 'Free',
    gibibytes: (count: string) => `${count} GB`,
    folder: 'The second copy and the backups lie in the folder:',
    noDrive: 'There is no removable drive in this laptop. Put a USB stick in and come back here.',
    driveChosen: 'In use',
    chooseDrive: 'Use this drive',
    driveFailed: (detail: string) => `This drive cannot be used: ${detail}`,
    kept: 'Backups',
    keptWhy: 'Press Enter to look at one before it is restored.',
    noneKept: 'There is no backup yet.',
    made: 'Made',
    purpose: 'Why it is there',
    purposeOf: (beforeRestore: boolean): string => (beforeRestore ? 'Kept before another was restored' : 'Backup'),
    place: 'Where',
    placeOf: { laptop: 'This laptop', drive: 'Drive' },
    size: 'Size',
    kibibytes: (count: string) => `${count} KB`,
    otherFile: 'Restore from another file',
    restoreTitle: 'Restore this one?',
    restoreWhy:
      'What is here now is backed up first and then gives way; to come back, restore the backup that was just kept.',
    restoreVerb: 'Restore',
    unlockTitle: 'Passphrase of the file',
    unlockVerb: 'Open the file',
    passphrase: 'Passphrase',
    passphraseAgain: 'Passphrase again',
    passphraseDiffers: 'The two are not the same.',
    passphraseShort: 'A passphrase has at least 8 characters.',
    lockTitle: 'Backup with a passphrase',
    lockWhy:
      'The file that is taken away is locked with this passphrase. Without it nobody opens the file: write it down, seal it and let the chair keep it.',
    lockVerb: 'Lock and save the file',
    lockDeed: 'Backup with a passphrase',
    notOpened: (name: string, why: string) => `${name} was not opened. ${why}`,
    fault: {
      'too-large': 'This file is larger than any backup of Bảng Vàng.',
      'not-a-backup': 'This file is no backup of Bảng Vàng.',
      locked: 'This file is locked with a passphrase.',
      'wrong-passphrase': 'The passphrase does not open this file.',
      damaged:
        'This backup is damaged or was altered: its content no longer agrees with the check inside it. Nothing was written; choose another.',
      newer: 'This backup was written by a newer Bảng Vàng. Install the newer version, then restore.',
      'not-empty': 'There are data on this laptop already; a backup is restored only where there is no council.',
      'read-only': 'Another window is writing; this one only reads.',
      unreadable: 'The file cannot be read: it, or the disk that held it, is gone.',
    },
  },
});

/** What speaks against trusting the laptop now, in a sentence that says what to do. */
export function safetySentence(reason: SafetyReason, language: Language): string {
  const words = safetyWords[language];
  switch (reason.type) {
    case 'write-stuck':
      return words.writeStuck;
    case 'copy-stopped':
      return words.copyStopped;
    case 'disk-full':
      return words.diskFull(reason.mebibytes);
    case 'disk-low':
      return words.diskLow(reason.mebibytes);
    case 'never-backed-up':
      return words.backupMissing;
    case 'backup-old':
      return words.backupOld(reason.hours);
    case 'no-second-place':
      return words.noSecondPlace;
    case 'place-failed':
      return words.placeFailed;
    case 'copy-aside':
      return words.copyAside(reason.path);
    default:
      return impossible(reason);
  }
}

/** Why there is no backup now, and what to do. */
export function keepFailure(failure: KeepFailure, language: Language): string {
  const words = safetyWords[language];
  switch (failure.type) {
    case 'disk-failed':
      return words.backupFailed(failure.detail);
    case 'too-large':
      return words.backupTooLarge;
    case 'not-as-written':
      return words.backupNotAsWritten;
    case 'data-unsound':
      return words.dataUnsound;
    default:
      return impossible(failure);
  }
}

/** Why another council did not take the place of this one. */
export function replaceFailure(failure: ReplaceFailure, language: Language): string {
  switch (failure.type) {
    case 'not-empty':
    case 'read-only':
    case 'damaged':
      return safetyWords[language].fault[failure.type];
    case 'copy-in-the-way':
      return safetyWords[language].copyInTheWay;
    default:
      return keepFailure(failure, language);
  }
}
