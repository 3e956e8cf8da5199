import { bothLanguages } from './bilingual.ts';

/** What the council decides on those who stay equal at every step: their order, and the reason or the ballot for it. */
export const tieWords = bothLanguages({
  vi: {
    title: 'Thứ hạng của các đơn vị bằng điểm',
    why: 'Các đơn vị này bằng nhau ở mọi bước. Xếp theo quyết định của Hội đồng; biên bản in thứ tự và lý do.',
    group: 'Nhóm bằng điểm',
    groupOf: (place: number, names: number) => `Hạng ${place}: ${names} đơn vị`,
    order: 'Thứ tự, cao nhất trước. Gõ số hạng để chuyển đơn vị đến hạng đó.',
    place: (name: string) => `Hạng của ${name}`,
    up: (name: string) => `Đưa ${name} lên`,
    down: (name: string) => `Đưa ${name} xuống`,
    byBallot: 'Căn cứ',
    noBallot: 'Hội đồng thống nhất, ghi lý do',
    ballot: (number: number) => `Kết quả bỏ phiếu chọn, lượt ${number}`,
    ballotOf: (meeting: string, number: number) => `${meeting}: bỏ phiếu chọn, lượt ${number}`,
    votes: (count: number) => `${count} phiếu`,
    reason: 'Lý do',
    verb: 'Ghi quyết định',
  },
  en: {
    title: 'The places of those with equal points',
    why: 'These are equal at every step. Put them in the order that the council decided; the minutes print it with the reason.',
    group: 'Those who are equal',
    groupOf: (place: number, names: number) => `Place ${place}: ${names} of them`,
    order: 'Order, best first. Type a place to move a unit there.',
    place: (name: string) => `Place of ${name}`,
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    byBallot: 'Grounds',
    noBallot: 'Agreed by the council, for a reason',
    ballot: (number: number) => `A choice by ballot, vote ${number}`,
    ballotOf: (meeting: string, number: number) => `${meeting}: a choice by ballot, vote ${number}`,
    votes: (count: number) => (count === 1 ? '1 paper' : `${count} papers`),
    reason: 'Reason',
    verb: 'Record the decision',
  },
});
