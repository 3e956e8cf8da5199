import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type NothingYet, type Twin } from '#components/picture-card.tsx';
import { panelSpread, type PanelRecord } from '#domain/scoring/panel-spread.ts';
import { pictureWords } from '#words/picture-words.ts';
import { scoreChartWords } from '#words/score-chart-words.ts';
import { differenceColumn, figureText, pointsColumn, signed } from './picture-figures.ts';

interface PanelPictureProps {
  readonly record: PanelRecord;
  readonly twin: Twin;
  readonly by: 'units' | 'members';
}

/** How far the members of a meeting lie apart, unit by unit or member by member: for the chair's eyes alone. */
export const PanelPicture = ({ by, ...rest }: PanelPictureProps) =>
  by === 'units' ? <PanelUnits {...rest} /> : <PanelMembers {...rest} />;

function PanelUnits({ record, twin }: Omit<PanelPictureProps, 'by'>) {
  const words = useWords(scoreChartWords);
  const { units } = panelSpread(record);
  return (
    <PictureCard
      title={words.panelUnitsTitle(record.meeting.title)}
      unit={words.panelUnit}
      notes={[words.panelOrder, words.chairOnly]}
      twin={twin}
      nothing={useNoSheets(record, units.some(({ figures }) => figures) ? undefined : words.empty.sheets)}
      sheet={{
        heads: [words.unit, words.sheets, words.least, words.mean, words.most, words.deviation],
        lines: units.map(({ nominee, sheets, figures }) => ({
          id: nominee.id,
          cells: [
            nominee.name,
            String(sheets),
            pointsColumn(figures?.least),
            pointsColumn(figures?.mean),
            pointsColumn(figures?.most),
            pointsColumn(figures?.deviation),
          ],
        })),
      }}
    >
      <BarPicture
        bands={units.map(
          ({ nominee, sheets, figures }) =>
            `${nominee.name}\n${words.sheetsOf(sheets, pointsColumn(figures?.deviation))}`,
        )}
        series={(['most', 'mean', 'least'] as const).map((part) => ({
          look: lookByPart[part],
          label: words[part],
          values: units.map(({ figures }) => figures?.[part] ?? null),
        }))}
        direction="lying"
        figure={figureText}
        barText={figureText}
      />
    </PictureCard>
  );
}

function PanelMembers({ record, twin }: Omit<PanelPictureProps, 'by'>) {
  const words = useWords(scoreChartWords);
  const about = useWords(pictureWords);
  const { members } = panelSpread(record);
  return (
    <PictureCard
      title={words.panelMembersTitle(record.meeting.title)}
      unit={words.membersUnit}
      notes={[words.howMembers, ...(twin === 'picture' ? [about.noBar] : []), words.chairOnly]}
      twin={twin}
      nothing={useNoSheets(record, members.some(({ figures }) => figures) ? undefined : words.empty.members)}
      sheet={{
        heads: [words.member, words.comparedUnits, words.own, words.others, words.moreThanOthers],
        lines: members.map(({ memberId, name, units, figures }) => ({
          id: memberId,
          cells: [
            name,
            String(units),
            pointsColumn(figures?.own),
            pointsColumn(figures?.others),
            differenceColumn(figures?.difference),
          ],
        })),
      }}
    >
      <BarPicture
        bands={members.map(({ name }) => name)}
        series={[
          {
            look: 'solid',
            label: words.moreThanOthers,
            values: members.map(({ figures }) => figures?.difference ?? null),
          },
        ]}
        direction="lying"
        figure={(value) => signed(value, figureText)}
        barText={(value) => signed(value, figureText)}
      />
    </PictureCard>
  );
}

function useNoSheets({ meeting }: PanelRecord, sentence: string | undefined): NothingYet | undefined {
  const words = useWords(scoreChartWords);
  return sentence === undefined
    ? undefined
    : { sentence, action: words.go.panel, path: `/meetings/${meeting.id}/scores` };
}

/** The mean is the fullest bar. */
const lookByPart = { least: 'hollow', mean: 'solid', most: 'hatched' } as const;
