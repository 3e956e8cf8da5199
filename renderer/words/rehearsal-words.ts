import { bothLanguages } from './bilingual.ts';

/** A rehearsal: the whole application on a copy of the council that is thrown away. */
export const rehearsalWords = bothLanguages({
  vi: {
    title: 'Diễn tập',
    what: 'Tập trước cả phiên họp trên một bản sao của toàn bộ dữ liệu: điểm danh, biểu quyết, in thử văn bản. Mọi văn bản có chữ DIỄN TẬP; kết thúc thì bản sao bị xóa, dữ liệu thật vẫn nguyên như trước.',
    begin: 'Bắt đầu diễn tập',
    beginTitle: 'Bắt đầu diễn tập?',
    beginWhy:
      'Dữ liệu thật được đóng lại, không ai ghi vào trong lúc diễn tập. Những gì làm từ lúc này đến khi kết thúc diễn tập đều bị xóa.',
    readOnly: 'Cửa sổ này chỉ để xem: bắt đầu diễn tập ở cửa sổ đang ghi.',
    already: 'Đang diễn tập rồi.',
    notCopied: (detail: string) => `Chưa lập được bản sao để diễn tập: ${detail}. Dữ liệu thật không thay đổi.`,
    mark: 'DIỄN TẬP',
    banner: 'Đang diễn tập: không có gì ở đây được giữ lại.',
    end: 'Kết thúc diễn tập',
    endTitle: 'Kết thúc diễn tập?',
    endWhy: 'Mọi việc làm trong lúc diễn tập bị xóa, không lấy lại được. Chương trình trở lại dữ liệu thật.',
    endVerb: 'Xóa bản diễn tập',
    noKeeping:
      'Đang diễn tập: không ghi bản song song và không sao lưu, để không ai nhầm bản diễn tập với dữ liệu thật. Dữ liệu thật và các bản sao lưu vẫn ở nguyên chỗ cũ.',
    noCertificate:
      'Đang diễn tập: không ký bằng chứng thư số, vì chữ ký số có giá trị thật còn văn bản diễn tập thì bị xóa.',
    leftTitle: 'Lần diễn tập trước chưa kết thúc',
    left: 'Chương trình đã đóng trong lúc đang diễn tập. Dữ liệu thật không bị ảnh hưởng. Xóa bản diễn tập để làm việc với dữ liệu thật, hoặc diễn tập tiếp.',
    goOn: 'Diễn tập tiếp',
    wipe: 'Xóa bản diễn tập, làm việc với dữ liệu thật',
    madeUp: 'Điền thử kết quả',
  },
  en: {
    title: 'Rehearsal',
    what: 'Try the whole meeting on a copy of all data: roll-call, votes, papers. Every paper is marked DIỄN TẬP (rehearsal); at the end the copy is wiped and the real data are as they were.',
    begin: 'Begin a rehearsal',
    beginTitle: 'Begin a rehearsal?',
    beginWhy:
      'The real data are closed and nobody writes to them meanwhile. Everything done from now until the rehearsal ends is wiped.',
    readOnly: 'This window only reads: begin the rehearsal in the window that writes.',
    already: 'A rehearsal is under way already.',
    notCopied: (detail: string) => `No copy could be made to rehearse on: ${detail}. The real data are as they were.`,
    mark: 'REHEARSAL',
    banner: 'This is a rehearsal: nothing done here is kept.',
    end: 'End the rehearsal',
    endTitle: 'End the rehearsal?',
    endWhy: 'Everything done in the rehearsal is wiped and does not come back. The program returns to the real data.',
    endVerb: 'Wipe the rehearsal',
    noKeeping:
      'This is a rehearsal: no second copy and no backups are written, so that nobody takes it for the real data. The real data and their backups are where they were.',
    noCertificate:
      'This is a rehearsal: nothing is signed with a certificate, for the signature would be real and the paper is thrown away.',
    leftTitle: 'The last rehearsal was not ended',
    left: 'The program was closed during a rehearsal. The real data are as they were. Wipe the rehearsal to work on the real data, or go on with it.',
    goOn: 'Go on rehearsing',
    wipe: 'Wipe the rehearsal and work on the real data',
    madeUp: 'Fill in made-up results',
  },
});
