import type { BallotMeans } from '#domain/voting/round.ts';
import type { KioskRefusal, KioskUnfit } from '#domain/voting/kiosk.ts';
import { bothLanguages, type Language } from './bilingual.ts';

/** Bỏ phiếu kín trên máy: the secretary's side of it, and the pages that the members see one after another. */
export const kioskWords = bothLanguages({
  vi: {
    means: { paper: 'Phiếu giấy', kiosk: 'Bỏ phiếu kín trên máy' } satisfies Record<BallotMeans, string>,
    votedOnLaptop: (names: string) => `Đã bỏ phiếu trên máy: ${names}`,
    opening: {
      action: 'Nâng cao: bỏ phiếu trên máy',
      title: 'Bỏ phiếu kín trên máy này?',
      why: 'Máy được chuyền tay; mỗi thành viên có mặt bỏ phiếu một lượt bằng mã đọc riêng. Phiếu giấy vẫn là cách thông thường.',
      confirm: 'Mở lượt bỏ phiếu trên máy',
      reason: 'Lý do người chủ trì cho làm tiếp',
    },
    memoryOnly:
      'Phiếu chỉ nằm trong bộ nhớ của máy cho đến khi đóng lượt. Nếu máy tắt hoặc ứng dụng dừng giữa chừng, cả lượt bị hủy và bỏ phiếu lại từ đầu.',
    desk: {
      codes: 'Mã bỏ phiếu',
      codesNote: 'Đọc hoặc ghi giấy đưa riêng từng người',
      byPin: 'Mã PIN riêng',
      voted: 'Đã bỏ phiếu',
      leftRoom: 'Đã ra về',
      locked: 'Đã khóa: nhập sai 5 lần',
      renew: 'Cấp mã mới',
      renewFor: (name: string) => `Cấp mã mới: ${name}`,
      setPin: 'Đặt mã PIN',
      setPinFor: (name: string) => `Đặt mã PIN: ${name}`,
      dropPin: 'Bỏ mã PIN',
      dropPinFor: (name: string) => `Bỏ mã PIN: ${name}`,
      wayOut: 'Mã của Thư ký, để lấy lại máy',
      wayOutNote: 'Ghi lại trước khi giao máy: không có mã này thì không trở về được màn hình phiên họp.',
      turnout: (voted: number, voters: number) => `${voted}/${voters} đã bỏ phiếu`,
      hand: 'Giao máy để bỏ phiếu',
      close: 'Công bố kết quả',
      closeEarly: 'Đóng khi chưa đủ phiếu',
      closeEarlyTitle: 'Đóng lượt khi chưa đủ phiếu?',
      closeEarlyWhy: (missing: number) =>
        `Còn ${missing} người chưa bỏ phiếu, tính là không thu về. Lý do được lưu lại.`,
      voidAction: 'Hủy lượt này',
      voidTitle: 'Hủy lượt bỏ phiếu trên máy?',
      voidWhy: 'Mọi phiếu của lượt này bị bỏ, không giữ lại gì; bỏ phiếu lại từ đầu. Lý do được lưu lại.',
      voidReason: 'Lý do hủy',
      voidConfirm: 'Hủy lượt bỏ phiếu',
    },
    lost: {
      heading: 'Lượt bỏ phiếu bị gián đoạn',
      why: 'Ứng dụng đã dừng khi lượt này đang mở. Phiếu chỉ nằm trong bộ nhớ nên không còn phiếu nào; không ai biết đã có ai bỏ phiếu gì. Hủy lượt này rồi bỏ phiếu lại từ đầu.',
      elsewhere: 'Nếu máy đang bỏ phiếu ở cửa sổ khác thì trở lại cửa sổ đó.',
      action: 'Hủy lượt, bỏ phiếu lại',
      reason: 'Ứng dụng dừng khi lượt bỏ phiếu kín trên máy đang mở; phiếu không được lưu nên bỏ phiếu lại.',
    },
    gone: {
      heading: { closed: 'Lượt bỏ phiếu này đã đóng', voided: 'Lượt bỏ phiếu này không còn' },
      why: {
        closed:
          'Kết quả của lượt đã được ghi ở cửa sổ khác. Phiếu còn trong máy này không tính và không được giữ lại. Giao máy lại cho Thư ký.',
        voided:
          'Lượt đã bị hủy ở cửa sổ khác. Phiếu còn trong máy này không tính và không được giữ lại; bỏ phiếu lại từ đầu. Giao máy lại cho Thư ký.',
      },
      back: 'Về phiên họp',
    },
    pin: {
      title: (name: string) => `Mã PIN riêng: ${name}`,
      why: 'Thành viên tự đặt, không cho ai biết; dùng cho mọi lượt bỏ phiếu, chấm điểm trên máy này. Từ 4 đến 12 chữ số.',
      first: 'Mã PIN',
      again: 'Nhập lại mã PIN',
      confirm: 'Lưu mã PIN',
      notAPin: 'Mã PIN có từ 4 đến 12 chữ số.',
      differ: 'Hai lần nhập khác nhau.',
    },
    booth: {
      name: 'Bỏ phiếu kín',
      begin: 'Bắt đầu lượt của tôi',
      beginHint: 'Thành viên cầm máy bấm Enter để bắt đầu.',
      allVoted: 'Mọi thành viên đã bỏ phiếu. Giao máy lại cho Thư ký.',
      recorded: 'Đã ghi nhận',
      recordedWhy: 'Phiếu đã được ghi nhận và xóa khỏi màn hình. Bấm Enter rồi chuyển máy cho người tiếp theo.',
      passOn: 'Chuyển máy',
      who: 'Đồng chí là ai?',
      whoHint: 'Chọn tên bằng phím mũi tên, rồi nhập mã.',
      code: 'Mã bỏ phiếu',
      pin: 'Mã PIN riêng',
      enter: 'Vào bỏ phiếu',
      chooseName: 'Chọn tên.',
      typeCode: 'Nhập mã.',
      leave: 'Trở lại',
      ballotOf: (name: string) => `Phiếu của ${name}`,
      ballotHint: 'Mỗi dòng bấm 1 đồng ý, 2 không đồng ý, 3 không có ý kiến. Dòng không chọn tính là không có ý kiến.',
      choice: { yes: 'Đồng ý', no: 'Không đồng ý', blank: 'Không có ý kiến' },
      rows: 'Danh sách xét',
      nothingOffered: 'Đồng chí không tham gia bỏ phiếu ở các trường hợp của lượt này; nộp phiếu để trống.',
      notOffered: (count: number) => `Không tham gia ${count} trường hợp có liên quan: không có trên phiếu này.`,
      unmarked: (count: number) => `${count} dòng chưa chọn`,
      allMarked: 'Đã chọn đủ các dòng',
      cast: 'Nộp phiếu',
      castAnyway: 'Nộp phiếu, dòng chưa chọn là không có ý kiến',
      dropNote: 'Esc: bỏ dở, xóa mọi dòng đã chọn. Để yên 3 phút cũng vậy.',
      keysMark: 'Chọn ở dòng đang đứng',
      keysRows: 'Dòng trên, dòng dưới',
      wayOut: 'Thư ký lấy lại máy',
      wayOutCode: 'Mã của Thư ký',
      wayOutConfirm: 'Lấy lại máy',
      wayOutWrong: 'Mã không đúng.',
    },
    record: {
      wrongTries: (count: number) => `Nhập sai ${count} lần`,
    },
  },
  en: {
    means: { paper: 'Paper', kiosk: 'Secret ballot on the laptop' },
    votedOnLaptop: (names: string) => `Voted on the laptop: ${names}`,
    opening: {
      action: 'Advanced: ballot on the laptop',
      title: 'Secret ballot on this laptop?',
      why: 'The laptop goes round the room; every member present has one turn, begun with a code of his own. Paper remains the usual way.',
      confirm: 'Open the ballot on the laptop',
      reason: 'Why whoever presides goes on',
    },
    memoryOnly:
      'Ballots lie in the memory of this laptop alone until the vote is closed. If the laptop or the application stops before that, the whole vote is void and is taken again.',
    desk: {
      codes: 'Voting codes',
      codesNote: 'Read out or hand over to each member alone',
      byPin: 'Own PIN',
      voted: 'Has voted',
      leftRoom: 'Has left',
      locked: 'Locked: 5 wrong codes',
      renew: 'New code',
      renewFor: (name: string) => `New code: ${name}`,
      setPin: 'Set a PIN',
      setPinFor: (name: string) => `Set a PIN: ${name}`,
      dropPin: 'Remove the PIN',
      dropPinFor: (name: string) => `Remove the PIN: ${name}`,
      wayOut: 'Secretary’s code, to take the laptop back',
      wayOutNote: 'Write it down before the laptop goes round: without it nobody returns to the meeting.',
      turnout: (voted: number, voters: number) => `${voted}/${voters} have voted`,
      hand: 'Hand the laptop round',
      close: 'Announce the result',
      closeEarly: 'Close without all ballots',
      closeEarlyTitle: 'Close without all ballots?',
      closeEarlyWhy: (missing: number) => `${missing} have not voted and count as not returned. The reason is kept.`,
      voidAction: 'Void this vote',
      voidTitle: 'Void the ballot on the laptop?',
      voidWhy: 'Every ballot of this vote is dropped and nothing is kept; it is taken again. The reason is kept.',
      voidReason: 'Reason',
      voidConfirm: 'Void the vote',
    },
    lost: {
      heading: 'The ballot was interrupted',
      why: 'The application stopped while this vote was open. Ballots lay in memory alone, so none is left, and nobody knows who marked what. Void this vote and take it again.',
      elsewhere: 'If the ballot runs in another window, go back to that window.',
      action: 'Void it and vote again',
      reason: 'Ứng dụng dừng khi lượt bỏ phiếu kín trên máy đang mở; phiếu không được lưu nên bỏ phiếu lại.',
    },
    gone: {
      heading: { closed: 'This ballot is closed', voided: 'This ballot is no longer there' },
      why: {
        closed:
          'Its result was recorded in another window. Ballots left on this laptop do not count and are not kept. Give the laptop back to the secretary.',
        voided:
          'It was voided in another window. Ballots left on this laptop do not count and are not kept; the vote is taken again. Give the laptop back to the secretary.',
      },
      back: 'Back to the meeting',
    },
    pin: {
      title: (name: string) => `Own PIN: ${name}`,
      why: 'Set by the member alone and told to nobody; good for every ballot and every scoring on this laptop. 4 to 12 digits.',
      first: 'PIN',
      again: 'PIN again',
      confirm: 'Keep the PIN',
      notAPin: 'A PIN has 4 to 12 digits.',
      differ: 'The two do not agree.',
    },
    booth: {
      name: 'Secret ballot',
      begin: 'Begin my turn',
      beginHint: 'The member who has the laptop presses Enter.',
      allVoted: 'Every member has voted. Give the laptop back to the secretary.',
      recorded: 'Recorded',
      recordedWhy:
        'Your ballot is recorded and gone from the screen. Press Enter and hand the laptop to the next member.',
      passOn: 'Hand it on',
      who: 'Who are you?',
      whoHint: 'Choose your name with the arrow keys, then type your code.',
      code: 'Voting code',
      pin: 'Own PIN',
      enter: 'Vote',
      chooseName: 'Choose your name.',
      typeCode: 'Type your code.',
      leave: 'Back',
      ballotOf: (name: string) => `Ballot of ${name}`,
      ballotHint: 'On each row press 1 in favour, 2 against, 3 no opinion. A row left alone counts as no opinion.',
      choice: { yes: 'In favour', no: 'Against', blank: 'No opinion' },
      rows: 'List',
      nothingOffered: 'You take no part in any case of this vote; hand in a blank ballot.',
      notOffered: (count: number) =>
        `You take no part in ${count} ${count === 1 ? 'case' : 'cases'}: not on this ballot.`,
      unmarked: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'} left`,
      allMarked: 'Every row is marked',
      cast: 'Hand in the ballot',
      castAnyway: 'Hand in; rows left alone are no opinion',
      dropNote: 'Esc leaves and forgets every mark. So do three minutes without a key.',
      keysMark: 'Mark the row',
      keysRows: 'Row above, row below',
      wayOut: 'Secretary takes the laptop back',
      wayOutCode: 'Secretary’s code',
      wayOutConfirm: 'Take the laptop back',
      wayOutWrong: 'The code is wrong.',
    },
    record: {
      wrongTries: (count: number) => `${count} wrong ${count === 1 ? 'try' : 'tries'}`,
    },
  },
});

/** Why the vote cannot be taken on the laptop. */
export const kioskUnfitSentence = (why: KioskUnfit, language: Language): string => unfit[language][why];

const unfit = bothLanguages({
  vi: {
    'not-a-ballot': 'Nội dung này biểu quyết giơ tay, không bỏ phiếu kín.',
    'not-yes-no': 'Bỏ phiếu chọn người dùng phiếu giấy, không bỏ trên máy.',
    'shared-paper':
      'Nhiều danh hiệu, hình thức chung một phiếu thì dùng phiếu giấy; trên máy mỗi lượt chỉ bỏ phiếu một danh hiệu, hình thức.',
    'written-opinions':
      'Có ý kiến bằng văn bản được tính vào lượt này. Ý kiến giấy nhập vào máy sẽ bị lộ, nên lượt này dùng phiếu giấy.',
    'too-few': 'Ít hơn 3 người có mặt thì không giữ kín được; dùng phiếu giấy.',
  } satisfies Record<KioskUnfit, string>,
  en: {
    'not-a-ballot': 'This is voted by show of hands.',
    'not-yes-no': 'Choosing among names is done on paper.',
    'shared-paper': 'Several awards on one paper are voted on paper; on the laptop each award has a vote of its own.',
    'written-opinions':
      'A written opinion counts in this vote. Typed in it would be seen by whoever types it, so this vote is taken on paper.',
    'too-few': 'With fewer than 3 present nothing stays secret; use paper.',
  },
});

/** Why somebody cannot vote now, or why the vote cannot be closed. */
export const kioskRefusalSentence = (refusal: KioskRefusal, language: Language): string => {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  switch (refusal.type) {
    case 'not-on-roll':
      return say('Người này không có trong danh sách của lượt.', 'This member is not on the roll of this vote.');
    case 'left-room':
      return say('Người này không có mặt nên không đến lượt.', 'This member is not in the room and has no turn.');
    case 'already-voted':
      return say('Đồng chí đã bỏ phiếu; mỗi người bỏ phiếu một lần.', 'You have voted already; everybody votes once.');
    case 'wrong-code':
      return say(`Mã không đúng. Còn ${refusal.left} lần.`, `The code is wrong. ${refusal.left} more.`);
    case 'code-locked':
      return say(
        'Nhập sai 5 lần nên mã đã khóa. Đề nghị Thư ký cấp mã mới.',
        'Five wrong tries: the code is locked. Ask the secretary for a new one.',
      );
    case 'turn-running':
      return say('Một người đang bỏ phiếu.', 'Somebody is voting now.');
    case 'too-few-ballots':
      return say(
        `Mới có ${refusal.cast} phiếu: công bố sẽ lộ từng phiếu. Bỏ phiếu thêm, hoặc hủy lượt.`,
        `Only ${refusal.cast} ballots: a result would show each of them. Vote on, or void the vote.`,
      );
    default:
      return refusal satisfies never;
  }
};
