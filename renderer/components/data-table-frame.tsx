import GlobalStyles from '@mui/material/GlobalStyles';
import { colour, lowWindow, smallWindow, unseen } from './tokens.ts';

/*
 * Cells are plain: a sheet of 1,200 rows draws a line of twenty in every step of the hand, and a style of its own for
 * each cell would cost more than the step. All their looks stand here, once.
 */

/** The class of a grid's scroller; `--row` and `--pad` say how dense what is in it stands. */
export const dataTableClass = 'data-table';

const looks = {
  height: '100%',
  overflow: 'auto',
  position: 'relative',
  contain: 'layout paint',
  backgroundColor: colour.paper,
  '& table': { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: 0 },
  '& td, & th': {
    padding: 'var(--pad) 8px',
    borderBottom: `1px solid ${colour.line}`,
    fontSize: 13,
    lineHeight: '18px',
    fontWeight: 400,
    color: colour.ink,
    textAlign: 'left',
    overflowWrap: 'break-word',
  },
  // Names wrap, figures never do: half a date is another date.
  '& .numeric': { textAlign: 'right' },
  '& tbody .numeric, & tfoot .numeric': { whiteSpace: 'nowrap' },
  '& thead': { position: 'sticky', top: 0, zIndex: 3 },
  '& thead th, & tfoot tr > *': { backgroundColor: colour.paper },
  '& thead th': {
    padding: '5px 8px',
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 500,
    color: colour.ink2,
    verticalAlign: 'bottom',
    borderBottomColor: colour.control,
  },
  '& thead th[scope=colgroup]': {
    textAlign: 'left',
    borderBottomColor: colour.line,
    borderLeft: `1px solid ${colour.line}`,
    verticalAlign: 'middle',
    fontWeight: 600,
    color: colour.ink,
  },
  '& thead .coded': { verticalAlign: 'top', padding: '4px 3px' },
  '& thead .title': { display: 'block' },
  // The whole of it is told beside the grid as soon as the column is in hand.
  '& thead .coded .title': {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontSize: 11,
    lineHeight: '15px',
    fontWeight: 400,
  },
  '& thead .note': { display: 'block', fontWeight: 400 },
  [smallWindow]: {
    // The screen scrolls there: without a height of its own the table would draw every line.
    maxHeight: 320,
    '& thead th, & thead .coded': { padding: '2px 5px' },
    '& thead th[scope=colgroup]': { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
    '& thead .coded .title': unseen,
  },
  '& tbody tr[data-index], & tfoot tr': { height: 'var(--row)' },
  // A line by itself: when one changes, what was painted of the others is kept.
  '&:not([data-wide]) tbody tr[data-index]': { isolation: 'isolate' },
  [lowWindow]: { '& tbody tr[data-index], & tfoot tr': { height: 'max(24px, calc(var(--row) - 4px))' } },
  '& .first, & th[scope=rowgroup]': { paddingLeft: 14 },
  // Only where something can pass under it: every cell that sticks is a layer of its own in every frame.
  '&[data-wide] .first': { position: 'sticky', left: 0, zIndex: 1, backgroundColor: colour.paper },
  '& tr[data-kind=group] > *, & tr[data-kind=heading] > *, &[data-wide] tr[data-kind=group] > .first': {
    backgroundColor: colour.sunken,
    fontWeight: 600,
  },
  // The line in hand: gold ground and a bar.
  '& tr[aria-selected=true] > *, &:focus-within tr[data-kind=row].in-hand > *': { backgroundColor: colour.goldSoft },
  '& tr[aria-selected=true] > .first, &:focus-within tr[data-kind=row].in-hand > .first': {
    boxShadow: `inset 3px 0 ${colour.gold}`,
  },
  '& tfoot': { position: 'sticky', bottom: 0, zIndex: 2 },
  '& tfoot td, & tfoot th': { fontWeight: 600, borderBottom: 0 },
  '& tfoot tr:first-of-type > *': { borderTop: `2px solid ${colour.ink}` },
  '& td:focus-visible, & th:focus-visible': { outline: `2px solid ${colour.focus}`, outlineOffset: -2 },
  // Stays in sight when the table is wider than its place.
  '& .heading': { position: 'sticky', left: 14 },
  '& .heading > svg': { fontSize: 16, verticalAlign: '-3px', marginRight: 6 },
  '& .heading-note': { fontWeight: 400, color: colour.ink2, marginLeft: 10 },
  // The ruled boxes of the paper sheet: an empty one must be seen to be filled.
  '& td.entry': { padding: '0 6px', borderLeft: `1px solid ${colour.line}`, cursor: 'text' },
  // The field over the box in hand. What is typed changes nothing outside it, and where it stands is no layout.
  '& tr.box': { display: 'block', position: 'absolute', top: 0, left: 0, contain: 'strict' },
  // Out of the grid the cell under it tells what it holds.
  '& tr.box:not(:focus-within)': { opacity: 0 },
  '& tr.box > td': { display: 'block', padding: '0 0 1px 1px', border: 0, height: '100%', boxSizing: 'border-box' },
  '& tr.box input': {
    display: 'block',
    width: '100%',
    height: '100%',
    padding: '0 6px 0 5px',
    boxSizing: 'border-box',
    border: 0,
    font: 'inherit',
    textAlign: 'inherit',
    color: colour.ink,
    backgroundColor: colour.paper,
  },
  '& tr.box input:focus': { outline: 'none', boxShadow: `inset 0 0 0 2px ${colour.focus}` },
  '& td.entry > .not-taken': { display: 'block', margin: '0 -6px', padding: '2px 6px' },
  '& tr.box [aria-invalid=true], & td.entry > .not-taken': {
    color: colour.error,
    backgroundColor: colour.errorSoft,
  },
} as const;

/** How everything in a grid looks: one element that is always the same, so that no step of the hand reckons styles. */
export const dataTableLooks = <GlobalStyles styles={{ [`.${dataTableClass}`]: looks }} />;
