import { lazy } from 'react';

/** Bars of one unit on one axis; what draws them is fetched when the first picture is looked at. */
export const BarPicture = lazy(() => import('./bar-chart.tsx').then((chart) => ({ default: chart.BarChartPicture })));
