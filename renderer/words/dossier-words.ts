import type { OpinionAnswer } from '#domain/dossiers/opinion-letter.ts';
import type { ReceiptWay, Timeliness } from '#domain/dossiers/receipt.ts';
import { bothLanguages } from './bilingual.ts';

/** What the way of a dossier calls its things, from the day it comes in. */
export const dossierWords = bothLanguages({
  vi: {
    way: {
      'by-hand': 'Nộp trực tiếp',
      post: 'Bưu điện',
      'e-mail': 'Thư điện tử',
      message: 'Tin nhắn (Zalo)',
    } satisfies Record<ReceiptWay, string>,
    timeliness: { 'in-time': 'Đúng hạn', late: 'Quá hạn' } satisfies Record<NonNullable<Timeliness>, string>,
    answer: {
      agree: 'Nhất trí',
      disagree: 'Không nhất trí',
      'no-opinion': 'Không có ý kiến',
    } satisfies Record<OpinionAnswer, string>,
  },
  en: {
    way: { 'by-hand': 'By hand', post: 'Post', 'e-mail': 'E-mail', message: 'Message (Zalo)' },
    timeliness: { 'in-time': 'In time', late: 'Late' },
    answer: { agree: 'Agrees', disagree: 'Disagrees', 'no-opinion': 'No opinion' },
  },
});
