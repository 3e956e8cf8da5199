import { CellField } from '#components/cell-field.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { typedBox } from '#components/typed-box.ts';
import { formatFigure, parseFigure } from '#domain/year/indicator-figure.ts';
import type { FigurePart, IndicatorCell, IndicatorKind } from '#domain/year/indicators.ts';
import { figureName, figureSentence } from '#words/figure-refusals.ts';
import { indicatorWords } from '#words/indicator-words.ts';
import { placeKey, type EnterpriseRow, type FigurePlace } from './indicator-rows.ts';

interface FigureCellProps {
  readonly row: EnterpriseRow;
  readonly kind: IndicatorKind;
  readonly part: FigurePart;
  /** How many decimals its column shows. */
  readonly depth: number;
}

/** A figure as it stands in its box, what is only proposed more quietly; or the text there that was not taken. */
export function FigureCell({ row, kind, part, depth }: FigureCellProps) {
  const kept = row.kept.get(placeKey({ nomineeId: row.id, kind, part }));
  if (kept !== undefined) return <span className="not-taken">{kept}</span>;
  const { [part]: value } = row.figures[kind];
  if (value === null) return null;
  const shown = formatFigure(value, depth);
  return row.own[kind][part] === null ? <span style={proposed}>{shown}</span> : shown;
}

const proposed = { color: colour.ink3, fontStyle: 'italic' } as const;

/** What the table does with what is typed into it. */
export interface FigureHands {
  type(this: void, cell: IndicatorCell): void;
  keep(this: void, place: FigurePlace, text: string | null): void;
}

/** The field over the box in hand. */
export function FigureField({ row, kind, part, depth, hands }: FigureCellProps & { readonly hands: FigureHands }) {
  const words = useWords(indicatorWords);
  const language = useLanguage();
  const place = { nomineeId: row.id, kind, part };
  const { [part]: value } = row.figures[kind];
  return (
    <CellField
      box={placeKey(place)}
      label={words.cell(figureName(kind, part, language), row.name)}
      value={value === null ? '' : formatFigure(value, depth)}
      kept={row.kept.get(placeKey(place))}
      {...typedBox(
        (text) => parseFigure(kind, text),
        (why) => figureSentence(why, language),
        (given) => hands.type({ ...place, value: given }),
      )}
      onKeep={(text) => hands.keep(place, text)}
    />
  );
}
