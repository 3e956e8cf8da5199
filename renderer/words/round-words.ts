import { bothLanguages } from './bilingual.ts';

/** How a vote is taken when not as usual: chosen rows, a choice among them, a second vote, several awards on one paper. */
export const roundWords = bothLanguages({
  vi: {
    validity: { row: 'Chỉ dòng đó không hợp lệ', paper: 'Cả phiếu không hợp lệ' },
    setup: {
      action: 'Cách bỏ phiếu',
      title: (award: string) => `Cách bỏ phiếu: ${award}`,
      again: 'Bỏ phiếu lần 2',
      againTitle: (award: string, turn: number) => `Bỏ phiếu lần ${turn}: ${award}`,
      againWhy: 'Kết quả lần trước vẫn ghi trong biên bản; kết quả của đề nghị theo lần bỏ phiếu này.',
      reason: 'Lý do bỏ phiếu lại, ghi vào biên bản',
      needsReason: 'Ghi lý do bỏ phiếu lại.',
      question: 'Nội dung phiếu',
      yesNo: 'Đồng ý hoặc không đồng ý từng trường hợp',
      choose: (of: number) => `Chọn trong ${of} trường hợp`,
      most: 'Chọn không quá',
      women:
        'Đủ điều kiện, tiêu chuẩn như nhau thì ưu tiên cá nhân nữ, tập thể có tỷ lệ nữ từ 70% trở lên (khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP); đã xét mà vẫn ngang nhau thì bỏ phiếu chọn.',
      rows: 'Trường hợp đưa ra bỏ phiếu',
      together: 'Chung một phiếu với',
      each: 'Mỗi trường hợp',
      figures: (what: string, required: number, base: number, attainable: number) =>
        `${what}: cần ${required}/${base}, có thể đạt tối đa ${attainable}.`,
      chosenNeeds: (required: number, base: number) =>
        `Được chọn khi nhiều phiếu nhất và đủ ${required}/${base}; không được chọn thì chưa có kết quả, có thể chuyển hình thức hoặc để lại.`,
      unreachable: 'Không trường hợp nào có thể đủ tỷ lệ.',
      noRows: 'Chọn ít nhất một trường hợp.',
      hands: 'Biểu quyết giơ tay',
      issue: 'Phát phiếu',
      keep: 'In phiếu trước',
    },
    paperOf: {
      print: 'In phiếu',
      setUp: 'Đã định cách bỏ phiếu, chưa phát:',
      rows: (count: number) => `${count} trường hợp`,
      choose: (most: number, of: number) => `Phiếu chọn không quá ${most} trong ${of}`,
      turn: (turn: number) => `Lần ${turn}`,
      together: (awards: string) => `Chung phiếu với ${awards}`,
    },
    count: {
      unmarked: 'Không chọn ai',
      chosen: 'Số phiếu chọn',
      choicesHint: (most: number) => `Mỗi phiếu hợp lệ chọn không quá ${most}`,
    },
    standing: {
      chosen: 'Được chọn, đủ tỷ lệ',
      tied: 'Bằng phiếu, chưa phân định',
      outdone: 'Không được chọn',
      short: 'Chưa đủ tỷ lệ',
    },
    earlier: {
      voted: (turn: number, yes: number, required: number, base: number) =>
        `Bỏ phiếu lần ${turn}: ${yes} đồng ý, cần ${required}/${base}.`,
      chosen: (turn: number, yes: number, required: number, base: number, standing: string) =>
        `Bỏ phiếu chọn lần ${turn}: ${yes} phiếu chọn, cần ${required}/${base}; ${standing.toLocaleLowerCase('vi')}.`,
    },
    resultOf: (number: number, turn: number) => `Kết quả lượt ${number}${turn > 1 ? `, bỏ phiếu lần ${turn}` : ''}`,
    departure: {
      quorum: (present: number, required: number) => `Còn ${present} người có mặt, cần ${required} để biểu quyết.`,
      noQuorum: (present: number, required: number) =>
        `Chỉ còn ${present} người có mặt, cần ${required}: không biểu quyết được nữa.`,
      award: (award: string, required: number, base: number, attainable: number) =>
        `${award}: cần ${required}/${base}, tối đa ${attainable}.`,
      unreachable: (award: string, lost: number, required: number, base: number, attainable: number) =>
        `${award}: cần ${required}/${base}, tối đa còn ${attainable}; ${lost} trường hợp không thể đủ tỷ lệ nữa.`,
    },
    wording: {
      validity: 'Dòng đánh dấu sai quy định',
      layout: 'Trình bày phiếu bầu',
      large: 'Chữ to (từ cỡ 16)',
      stubs: 'Có cuống đánh số, xé trước khi phát',
    },
  },
  en: {
    validity: { row: 'Only that row is invalid', paper: 'The whole paper is invalid' },
    setup: {
      action: 'How to vote',
      title: (award: string) => `How to vote: ${award}`,
      again: 'Second vote',
      againTitle: (award: string, turn: number) => `Vote ${turn}: ${award}`,
      againWhy: 'The result before stays in the minutes; the outcome follows from this vote.',
      reason: 'Why voted again, for the minutes',
      needsReason: 'Enter why it is voted again.',
      question: 'What the paper asks',
      yesNo: 'Yes or no on every case',
      choose: (of: number) => `Choose among ${of} cases`,
      most: 'At most',
      women:
        'Where several meet the standard alike, a woman, or a collective with at least 70 % women, comes first (Decree 152/2025, Article 4.6); if they are still equal, choose by ballot.',
      rows: 'Cases put to the vote',
      together: 'On one paper with',
      each: 'Each case',
      figures: (what: string, required: number, base: number, attainable: number) =>
        `${what}: needs ${required}/${base}; at most ${attainable} can be reached.`,
      chosenNeeds: (required: number, base: number) =>
        `Chosen is who has most papers and ${required}/${base}; whoever is not chosen stays undecided and can be transferred or deferred.`,
      unreachable: 'No case can reach the share.',
      noRows: 'Choose at least one case.',
      hands: 'Vote by hands',
      issue: 'Issue the papers',
      keep: 'Print papers first',
    },
    paperOf: {
      print: 'Print papers',
      setUp: 'Set up, not issued yet:',
      rows: (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`,
      choose: (most: number, of: number) => `Choose at most ${most} of ${of}`,
      turn: (turn: number) => `Vote ${turn}`,
      together: (awards: string) => `On one paper with ${awards}`,
    },
    count: {
      unmarked: 'Choose nobody',
      chosen: 'Papers that choose',
      choicesHint: (most: number) => `A valid paper chooses at most ${most}`,
    },
    standing: {
      chosen: 'Chosen, share reached',
      tied: 'Tied, undecided',
      outdone: 'Not chosen',
      short: 'Below the share',
    },
    earlier: {
      voted: (turn: number, yes: number, required: number, base: number) =>
        `Vote ${turn}: ${yes} in favour, needs ${required}/${base}.`,
      chosen: (turn: number, yes: number, required: number, base: number, standing: string) =>
        `Choice, vote ${turn}: ${yes} papers, needs ${required}/${base}; ${standing.toLowerCase()}.`,
    },
    resultOf: (number: number, turn: number) =>
      `Result of vote ${number}${turn > 1 ? `, the council’s vote no. ${turn} on it` : ''}`,
    departure: {
      quorum: (present: number, required: number) => `${present} stay present; ${required} are needed to vote.`,
      noQuorum: (present: number, required: number) =>
        `Only ${present} stay present; ${required} are needed: no vote can be taken any more.`,
      award: (award: string, required: number, base: number, attainable: number) =>
        `${award}: needs ${required}/${base}, at most ${attainable}.`,
      unreachable: (award: string, lost: number, required: number, base: number, attainable: number) =>
        `${award}: needs ${required}/${base}, at most ${attainable}; ${lost} ${lost === 1 ? 'case goes' : 'cases go'} out of reach.`,
    },
    wording: {
      validity: 'A row marked against the rule',
      layout: 'How ballot papers look',
      large: 'Large print (16 points and more)',
      stubs: 'Numbered stubs, torn off before issue',
    },
  },
});
