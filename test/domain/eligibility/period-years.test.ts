import { expect, test } from 'vitest';
import { yearsOfPeriod } from '#domain/eligibility/period-years.ts';

test.each([
  ['năm 2026', [2026]],
  ['Từ năm 2024 đến năm 2026', [2024, 2025, 2026]],
  ['năm 2023 - 2024', [2023, 2024]],
  ['ngày 14/05/2026', [2026]],
  ['từ năm 2024 đến nay', [2024, 2025, 2026]],
  ['2024 – nay', [2024, 2025, 2026]],
  ['Từ năm 2024', [2024, 2025, 2026]],
  ['từ 01/2024 đến 6/26', [2024, 2025, 2026]],
  ['từ 01/01/24 đến 30/06/26', [2024, 2025, 2026]],
  ['năm học 2024-25', [2024, 2025]],
  ['2024-06', [2024]],
  ['05 năm liên tục đến năm 2026', [2022, 2023, 2024, 2025, 2026]],
  ['05 (năm) năm liền, từ năm 2021 đến năm 2025', [2021, 2022, 2023, 2024, 2025]],
  ['hai năm liên tục đến nay', [2025, 2026]],
  ['năm năm liên tục từ năm 2021', [2021, 2022, 2023, 2024, 2025]],
  ['tháng 6 năm 2026', [2026]],
  ['từ tháng 01 đến tháng 12 năm 2026', [2026]],
  ['từ ngày 01/10 đến ngày 31/12/2026', [2026]],
  ['Năm 2026 (từ tháng 01 đến tháng 12)', [2026]],
  ['năm 2026 của xã A (nay là phường B)', [2026]],
  ['theo QĐ 2020/QĐ-UBND năm 2026', [2026]],
  ['năm 2025 (QĐ số 12/QĐ-UBND ngày 05/01/2026)', [2025]],
  ['năm 2025, Quyết định số 2019 ngày 5 tháng 1 năm 2026', [2025]],
  ['Kỷ niệm 30 năm thành lập, năm 2026', [2026]],
  ['05 năm liền kề, đến thời điểm đề nghị', [2022, 2023, 2024, 2025, 2026]],
  ['theo Nghị định 98/2023/NĐ-CP, năm 2025', [2025]],
])('“%s” means these years', (period, years) => {
  expect(yearsOfPeriod(period, 2026)).toEqual(years);
});

test.each([
  [''],
  ['05 năm liên tục'],
  ['nhiều năm liên tục đến năm 2026'],
  ['đến hết năm 2026'],
  ['từ năm 2024 đến 26'],
  ['trước năm 2024'],
  ['theo QĐ 2020/QĐ-UBND'],
])('“%s” does not tell its years', (period) => {
  expect(yearsOfPeriod(period, 2026)).toEqual([]);
});
