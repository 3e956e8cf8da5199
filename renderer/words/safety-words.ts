import { bothLanguages } from './bilingual.ts';

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
    mirrorLevel: 'Bản ghi song song đủ',
    mirrorLevelWhy: 'Mọi việc đã lưu đều có trong tệp thứ hai trên máy này; mất dữ liệu thì lấy lại từ đó.',
    mirrorBehind: (entries: number) => (entries === 0 ? 'Đang so bản ghi song song' : `Song song còn ${entries} việc`),
    mirrorStopped: (entries: number) =>
      entries === 0 ? 'Bản ghi song song dừng' : `Bản ghi song song dừng, thiếu ${entries} việc`,
    neverBackedUp: 'Chưa sao lưu',
    backedUp: (at: string) => `Sao lưu lần cuối ${at}`,
    backUp: 'Sao lưu',
    backingUp: 'Đang sao lưu…',
    backupDone: (path: string) => `Đã sao lưu vào ${path}. Chép tệp này sang USB hoặc máy khác.`,
    backupFailed: (detail: string) => `Chưa sao lưu được: ${detail}`,
    backupHostGone: 'Chưa sao lưu được: phần chương trình ghi tệp đã dừng. Mở lại Bảng Vàng rồi sao lưu lại.',
    backupTooLarge: 'Dữ liệu lớn hơn một tệp sao lưu chứa được.',
    fileName: 'sao-luu-bang-vang',
    fault: {
      'too-large': 'Tệp này lớn hơn mọi bản sao lưu của Bảng Vàng.',
      'not-a-backup': 'Tệp này không phải bản sao lưu của Bảng Vàng.',
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
    neverBackedUp: 'Not backed up',
    backedUp: (at: string) => `Last backup ${at}`,
    backUp: 'Back up',
    backingUp: 'Backing up…',
    backupDone: (path: string) => `Backed up to ${path}. Copy this file to a USB stick or another computer.`,
    backupFailed: (detail: string) => `Not backed up: ${detail}`,
    backupHostGone:
      'Not backed up: the part that writes files has stopped. Start Bảng Vàng again and back up once more.',
    backupTooLarge: 'The data are larger than one backup file can hold.',
    fileName: 'sao-luu-bang-vang',
    fault: {
      'too-large': 'This file is larger than any backup of Bảng Vàng.',
      'not-a-backup': 'This file is no backup of Bảng Vàng.',
      damaged:
        'This backup is damaged or was altered: its content no longer agrees with the check inside it. Nothing was written; choose another.',
      newer: 'This backup was written by a newer Bảng Vàng. Install the newer version, then restore.',
      'not-empty': 'There are data on this laptop already; a backup is restored only where there is no council.',
      'read-only': 'Another window is writing; this one only reads.',
      unreadable: 'The file cannot be read: it, or the disk that held it, is gone.',
    },
  },
});
