import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('the initiative council is founded, seats a member of its own and records an initiative of two authors', async () => {
  const { entries } = await journey(openShell, async (_app, at) => {
    await at.startsSample();
    await at.press('Alt+3');
    await at.sees('Danh sách phiên họp');
    await at.press('s');
    await at.sees('Quyết định thành lập');
    await at.looksAround('initiative council unfounded');
    await at.enters('33/QĐ-BQL');
    await at.enters('01/02/2026');
    await at.does('Lập Hội đồng sáng kiến');
    await at.sees('Chưa ghi sáng kiến nào.');
    await at.press('Alt+m');
    await at.sees('Thành viên mới');
    await at.enters('Lý Thị Sáng');
    await at.enters('Trưởng phòng Quản lý đầu tư');
    await at.press('Enter', 'Enter');
    await at.sees('1 thành viên');
    await at.looksAround('initiative council members');
    await at.press('Alt+s');
    await at.sees('Sáng kiến mới');
    await at.enters('Cải tiến đồ gá, giảm thời gian chuyển đổi khuôn');
    await at.enters('42/QĐ-BQL');
    await at.enters('18/11/2026');
    await at.press('Enter', 'Enter');
    await at.enters('Nguyễn Văn Khuôn');
    await at.enters(60);
    await at.enters('Công ty TNHH Cơ khí Sông Cầu');
    await at.does('Ghi sáng kiến');
    await at.sees('Tỷ lệ đóng góp của các tác giả cộng lại là 60%, phải đúng 100%.');
    await at.press('Alt+n');
    await at.fills('Tác giả 2', 'Trần Thị Gá');
    await at.press('Enter');
    await at.enters(40);
    await at.does('Ghi sáng kiến');
    await at.sees('Nguyễn Văn Khuôn (60%); Trần Thị Gá (40%)');
    await at.looksAround('initiatives');
  });
  // The sample, the council, its member, the initiative: what was refused left nothing.
  expect(entries).toBe(4);
}, 120_000);
