import type { Stage } from '#domain/scoring/assessment.ts';
import { formatPoints, hundredths, type Points } from '#domain/scoring/points.ts';
import type { Quota, Rounding } from '#domain/scoring/quota.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { criteriaWords } from './criteria-words.ts';

/** How many were led into nominations, were there before, and cannot receive the award. */
interface NominatedCounts {
  readonly filed: number;
  readonly already: number;
  readonly unfit: number;
}

/** Ranking within a cluster: the cut line, what parts equals, and what the council tries out. */
export const rankingWords = bothLanguages({
  vi: {
    table: (title: string) => `Xếp hạng ${title}`,
    scoring: 'Cụm, loại đơn vị',
    stage: 'Theo vòng',
    state: (units: number, scale: string, lockedOn: string | null) =>
      `${lockedOn === null ? 'Chưa khóa' : `Đã khóa ${lockedOn}`} · ${units} đơn vị · thang ${scale}`,
    column: {
      rank: 'Hạng',
      unit: 'Đơn vị',
      total: 'Tổng điểm',
      group: (code: string) => `Nhóm ${code}`,
      bonus: 'Thưởng',
      deducted: 'Trừ',
      scoreClass: 'Xếp loại',
      note: 'Đề nghị',
    },
    within: 'Trong chỉ tiêu',
    onTheLine: 'Bằng điểm ngang vạch',
    belowByStep: (step: number) => `Dưới vạch sau bước ${step}`,
    belowByDecision: 'Dưới vạch, do Hội đồng quyết định',
    distance: (points: string) => `cách vạch ${points} điểm`,
    disqualified: 'Điểm liệt, không xếp',
    noFigure: 'Chưa đủ điểm',
    leftOut: 'Loại khi thử',
    enters: 'thêm khi thử',
    leaves: 'ra khi thử',
    cut: (places: number) => `Vạch chỉ tiêu: ${places} suất`,
    share: (percent: string, ranked: number, exact: string, rounded: string, places: number) =>
      exact === String(places)
        ? `${percent}% của ${ranked} đơn vị được xếp hạng = ${places}`
        : `${percent}% của ${ranked} đơn vị được xếp hạng = ${exact}, lấy tròn ${rounded} ${places}`,
    number: (places: number, ranked: number) => `${places} trên ${ranked} đơn vị được xếp hạng`,
    rounded: { down: 'xuống', 'half-up': 'gần nhất', up: 'lên' } satisfies Record<Rounding, string>,
    line: 'Bằng điểm ngang vạch: Hội đồng quyết định',
    placesLeft: (left: number, units: number) => `còn ${left} suất cho ${units} đơn vị`,
    nothingBegun: 'Năm này chưa chấm điểm cụm nào. Bắt đầu chấm ở Chấm điểm cụm, rồi xếp hạng ở đây.',
    toScoring: 'Đến Chấm điểm cụm',
    nobodyScored: (stage: string) => `Vòng ${stage.toLocaleLowerCase('vi')} chưa có đơn vị nào đủ điểm để xếp hạng.`,
    toSheet: 'Nhập điểm',
    tie: {
      equal: (points: string, names: string) => `Bằng điểm ${points}: ${names}`,
      alone: 'Không bằng điểm ai',
      rank: (rank: number, ranked: number) => `Hạng ${rank}/${ranked}`,
      unranked: 'Không xếp hạng',
      behind: (points: string, name: string) => `Kém ${name} ${points} điểm.`,
      ahead: (points: string, name: string) => `Hơn ${name} ${points} điểm.`,
      others: (count: number) => `Còn ${count} đơn vị nữa cùng điểm này.`,
      pick: 'Chọn một đơn vị để xem vì sao đứng ở hạng đó.',
      steps: 'Thứ tự xét khi bằng điểm',
      outcome: { equal: 'bằng nhau', decided: 'quyết định', 'not-needed': 'không xét' },
      women: { yes: 'có', no: 'không' },
      decided: 'Hội đồng quyết định',
      notNeeded: 'không cần đến',
      open: 'chưa quyết định',
      byStep: (other: string, step: number) => `đứng trên ${other}, do bước ${step}.`,
      byDecision: (other: string) => `đứng trên ${other}, do Hội đồng quyết định.`,
      because: (reason: string) => `Lý do: ${reason}`,
      stillOpen: 'Bằng nhau ở mọi bước: cùng hạng cho đến khi Hội đồng quyết định.',
      decide: 'Ghi quyết định của Hội đồng',
      withdraw: 'Rút quyết định',
      withdrawn: 'Đã rút quyết định về các đơn vị bằng điểm.',
      stored: 'Đã ghi thứ tự do Hội đồng quyết định.',
      verb: 'Ghi quyết định',
      group: (code: string) => `Điểm nhóm ${code} cao hơn`,
      women70: 'Tập thể từ 70% là nữ',
      article: 'NĐ 152 Đ.4.6',
    },
    trial: {
      title: 'Thử phương án',
      unchanged: 'Không đổi dữ liệu',
      percent: 'Tỷ lệ',
      otherShare: 'Tỷ lệ khác',
      other: 'khác',
      shareUnread: 'Tỷ lệ từ 1 đến 100%, tối đa hai chữ số thập phân.',
      places: (places: number) => `${places} suất`,
      rounding: 'Lấy tròn',
      earlier: (step: string) => `Xét trước: ${step}`,
      leftOut: 'Loại khi thử',
      takeIn: (name: string) => `Xếp lại ${name}`,
      now: 'Hiện hành',
      tried: 'Thử',
      none: 'chưa có chỉ tiêu',
      nobody: 'không đơn vị nào',
      count: (places: number) => `${places} suất`,
      more: (names: string) => `thêm ${names}`,
      less: (names: string) => `ra ${names}`,
      same: 'danh sách không đổi',
      others: (count: number) => `${count} đơn vị khác`,
      moved: (count: number) => `${count} đơn vị đổi hạng`,
      sensitive: (ranks: string) => `Nhạy: lệch 0,5 điểm đổi danh sách ở hạng ${ranks}.`,
      sensitiveOrder: (ranks: string) => `Nhạy: lệch 0,5 điểm đổi thứ tự hạng ${ranks}.`,
      steady: 'Lệch 0,5 điểm của một đơn vị không đổi hạng nào.',
      settle: (places: number) => `Lưu chỉ tiêu ${places} suất`,
      settled: (places: number) => `Đã lưu chỉ tiêu: ${places} suất.`,
      settleWhy: 'Loại đơn vị và đổi thứ tự xét chỉ để thử, không lưu được.',
      drop: 'Bỏ phương án thử',
      dropShort: 'Bỏ thử',
    },
    key: {
      up: 'Dời vạch lên',
      down: 'Dời vạch xuống',
      leaveOut: 'Thử loại đơn vị',
      drop: 'Bỏ phương án thử',
      show: 'Chiếu',
    },
    reach: {
      label: 'Màn chiếu cho xem',
      above: 'Trên vạch',
      places: 'Mọi hạng',
      points: 'Cả điểm',
    },
    nominate: {
      action: (units: number) => (units === 0 ? 'Đưa vào đề nghị' : `Đưa ${units} đơn vị vào đề nghị`),
      noQuota: 'Chưa có chỉ tiêu. Chọn tỷ lệ ở Thử phương án rồi lưu.',
      none: 'Chưa có đơn vị nào đứng trên vạch chỉ tiêu.',
      open: 'Còn đơn vị bằng điểm ngang vạch. Ghi quyết định của Hội đồng trước.',
      title: (units: number) => `Đưa ${units} đơn vị trên vạch vào danh sách đề nghị`,
      why: 'Mỗi đơn vị thành một trường hợp đề nghị của năm. Đơn vị đã có đề nghị này được bỏ qua.',
      otherStage: (stage: string, last: string) =>
        `Đang xếp theo vòng ${stage.toLocaleLowerCase('vi')}; vòng sau cùng có điểm là ${last.toLocaleLowerCase('vi')}.`,
      unlocked: 'Điểm chưa khóa: thứ hạng còn có thể đổi.',
      unfinished: (units: number) => `Còn ${units} đơn vị chưa đủ điểm: thứ hạng còn có thể đổi.`,
      verb: 'Đưa vào đề nghị',
      noRules: 'Quy định của ngày nhận không có danh hiệu, hình thức nào cho các đơn vị này.',
      choose: 'Chọn danh hiệu, hình thức đề nghị.',
      done: ({ filed, already, unfit }: NominatedCounts) =>
        [
          `Đã đưa ${filed} đơn vị vào đề nghị`,
          already > 0 ? `${already} đơn vị đã có từ trước` : '',
          unfit > 0 ? `${unfit} đơn vị không thuộc đối tượng` : '',
        ]
          .filter(Boolean)
          .join('; '),
    },
    undone: 'Đã hoàn tác.',
    undo: 'Hoàn tác việc chấm điểm',
    wall: {
      ranking: 'Xếp hạng',
      year: (year: number) => `Năm ${year}`,
      trial: 'Thử phương án',
      places: 'suất trên số đơn vị được xếp hạng',
      noQuota: 'đơn vị được xếp hạng',
      enters: 'thêm',
      leaves: 'ra',
    },
  },
  en: {
    table: (title: string) => `Ranking of ${title}`,
    scoring: 'Cluster or category',
    stage: 'By stage',
    state: (units: number, scale: string, lockedOn: string | null) =>
      `${lockedOn === null ? 'Not locked' : `Locked ${lockedOn}`} · ${units} units · out of ${scale}`,
    column: {
      rank: 'Rank',
      unit: 'Unit',
      total: 'Total',
      group: (code: string) => `Group ${code}`,
      bonus: 'Bonus',
      deducted: 'Off',
      scoreClass: 'Class',
      note: 'Nomination',
    },
    within: 'Within the quota',
    onTheLine: 'Equal across the line',
    belowByStep: (step: number) => `Below the line by step ${step}`,
    belowByDecision: 'Below the line by the council’s decision',
    distance: (points: string) => `${points} points from the line`,
    disqualified: 'Disqualified, no place',
    noFigure: 'Not fully scored',
    leftOut: 'Left out in the trial',
    enters: 'comes in',
    leaves: 'goes out',
    cut: (places: number) => `Cut line: ${places} ${places === 1 ? 'place' : 'places'}`,
    share: (percent: string, ranked: number, exact: string, rounded: string, places: number) =>
      exact === String(places)
        ? `${percent}% of ${ranked} ranked units = ${places}`
        : `${percent}% of ${ranked} ranked units = ${exact}, rounded ${rounded} to ${places}`,
    number: (places: number, ranked: number) => `${places} of ${ranked} ranked units`,
    rounded: { down: 'down', 'half-up': 'to the nearest', up: 'up' },
    line: 'Equal across the line: the council decides',
    placesLeft: (left: number, units: number) => `${left} left for ${units} units`,
    nothingBegun: 'No cluster was scored this year. Begin under Cluster scoring, then rank here.',
    toScoring: 'To cluster scoring',
    nobodyScored: (stage: string) => `${stage}: no unit is fully scored yet.`,
    toSheet: 'Enter scores',
    tie: {
      equal: (points: string, names: string) => `Equal at ${points}: ${names}`,
      alone: 'Equal to nobody',
      rank: (rank: number, ranked: number) => `Place ${rank}/${ranked}`,
      unranked: 'No place',
      behind: (points: string, name: string) => `${points} points behind ${name}.`,
      ahead: (points: string, name: string) => `${points} points ahead of ${name}.`,
      others: (count: number) => `${count} more with the same points.`,
      pick: 'Choose a unit to see why it stands where it does.',
      steps: 'What parts equals',
      outcome: { equal: 'equal', decided: 'decides', 'not-needed': 'not asked' },
      women: { yes: 'yes', no: 'no' },
      decided: 'The council decides',
      notNeeded: 'not needed',
      open: 'not decided yet',
      byStep: (other: string, step: number) => `stands above ${other} by step ${step}.`,
      byDecision: (other: string) => `stands above ${other} by the council’s decision.`,
      because: (reason: string) => `Reason: ${reason}`,
      stillOpen: 'Equal at every step: they share a place until the council decides.',
      decide: 'Record the council’s decision',
      withdraw: 'Withdraw the decision',
      withdrawn: 'The decision on the equal units was withdrawn.',
      stored: 'The council’s order was recorded.',
      verb: 'Record the decision',
      group: (code: string) => `More points in group ${code}`,
      women70: 'A collective of at least 70% women',
      article: 'Decree 152 Art. 4.6',
    },
    trial: {
      title: 'What if',
      unchanged: 'Nothing is stored',
      percent: 'Share',
      otherShare: 'Another share',
      other: 'other',
      shareUnread: 'A share from 1 to 100%, two decimals at the most.',
      places: (places: number) => `${places} places`,
      rounding: 'Rounded',
      earlier: (step: string) => `Ask earlier: ${step}`,
      leftOut: 'Left out in the trial',
      takeIn: (name: string) => `Rank ${name} again`,
      now: 'As settled',
      tried: 'Tried',
      none: 'no quota yet',
      nobody: 'nobody',
      count: (places: number) => `${places} ${places === 1 ? 'place' : 'places'}`,
      more: (names: string) => `${names} in`,
      less: (names: string) => `${names} out`,
      same: 'the same list',
      others: (count: number) => `${count} more`,
      moved: (count: number) => `${count} change place`,
      sensitive: (ranks: string) => `Sensitive: half a point changes the list at place ${ranks}.`,
      sensitiveOrder: (ranks: string) => `Sensitive: half a point changes the order at place ${ranks}.`,
      steady: 'Half a point of any one unit changes no place.',
      settle: (places: number) => `Settle ${places} ${places === 1 ? 'place' : 'places'}`,
      settled: (places: number) => `The quota is settled: ${places}.`,
      settleWhy: 'Units left out and another order are a trial only and cannot be settled.',
      drop: 'Drop the trial',
      dropShort: 'Drop',
    },
    key: {
      up: 'Move the line up',
      down: 'Move the line down',
      leaveOut: 'Try without the unit',
      drop: 'Drop the trial',
      show: 'Project',
    },
    reach: {
      label: 'The projector shows',
      above: 'Above the line',
      places: 'All places',
      points: 'Points too',
    },
    nominate: {
      action: (units: number) => (units === 0 ? 'Nominate' : `Nominate ${units} ${units === 1 ? 'unit' : 'units'}`),
      noQuota: 'There is no quota yet. Choose a share under What if and settle it.',
      none: 'No unit stands above the cut line yet.',
      open: 'Units are equal across the line. Record the council’s decision first.',
      title: (units: number) => `Nominate the ${units} above the line`,
      why: 'Each becomes a nomination of the year. One that is nominated already is left out.',
      otherStage: (stage: string, last: string) => `Ranked by another stage (${stage}); the last with marks: ${last}.`,
      unlocked: 'The scores are not locked: places may still change.',
      unfinished: (units: number) => `Not fully scored: ${units}. Places may still change.`,
      verb: 'Nominate',
      noRules: 'The rules of that day have no award for these units.',
      choose: 'Choose the award.',
      done: ({ filed, already, unfit }: NominatedCounts) =>
        [
          `${filed} nominated`,
          already > 0 ? `${already} nominated before` : '',
          unfit > 0 ? `${unfit} not eligible` : '',
        ]
          .filter(Boolean)
          .join('; '),
    },
    undone: 'Undone.',
    undo: 'Undo in scoring',
    wall: {
      ranking: 'Ranking',
      year: (year: number) => `Year ${year}`,
      trial: 'What if',
      places: 'places among the ranked units',
      noQuota: 'units ranked',
      enters: 'in',
      leaves: 'out',
    },
  },
});

/** How many places a quota gives and why: 20% of 13 ranked units = 2,6, rounded down to 2. */
export function quotaSentence(quota: Quota, ranked: number, places: number, language: Language): string {
  const words = rankingWords[language];
  if (quota.type === 'number') return words.number(places, ranked);
  const exact = exactShare(quota.percent, ranked);
  const percent = formatPoints(hundredths(Math.round(quota.percent * 100)));
  return words.share(percent, ranked, exact, words.rounded[quota.rounding], places);
}

/** A share of so many units to its last decimal: 14,25% of 13 is 1,8525. */
function exactShare(percent: number, ranked: number): string {
  const tenThousandths = Math.round(percent * 100) * ranked;
  const rest = String(tenThousandths % 10_000)
    .padStart(4, '0')
    .replace(/0+$/u, '');
  return String(Math.floor(tenThousandths / 10_000)) + (rest ? `,${rest}` : '');
}

/** What the list of nominations, a paper in Vietnamese, says of a unit that its place led there. */
export const rankedAchievement = (
  { rank, ranked }: { readonly rank: number; readonly ranked: number },
  title: string,
  year: number,
  points: Points,
  stage: Stage,
): string => {
  const by = criteriaWords.vi.stage[stage].toLocaleLowerCase('vi');
  return `Xếp thứ ${rank}/${ranked} ${title} năm ${year} với ${formatPoints(points, 2)} điểm (vòng ${by}).`;
};
