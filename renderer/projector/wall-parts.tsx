import type { ReactNode } from 'react';
import type { ProjectedMeeting, ProjectedPage } from '#domain/projector/view.ts';
import { wallWords } from '#words/projector-words.ts';
import { useWallWords } from './wall-language.ts';

interface FrameProps {
  readonly kicker: string;
  readonly title: string;
  /** Under the title: who or what it is about. */
  readonly about?: ReactNode;
  readonly meeting: ProjectedMeeting;
  /** Which view it is, for whoever looks at the wall from outside. */
  readonly kind: string;
  readonly page: ProjectedPage;
  /** A list takes more of the wall than one nominee does. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A view: what it is about on lacquer to the left, its one number and what belongs to it to the right. */
export function Frame({ kicker, title, about, meeting, kind, page, wide = false, children }: FrameProps) {
  const words = useWallWords(wallWords);
  return (
    <main className={wide ? 'wall wide' : 'wall'} data-kind={`${kind} ${page.number}`}>
      <header className="panel">
        <p className="kicker">{kicker}</p>
        <h1 className={title.length > 44 ? 'title long' : 'title'}>{title}</h1>
        {about}
        <div className="foot">
          {meeting.title && <p>{meeting.title}</p>}
          <p>{meeting.council}</p>
          {meeting.rehearsal && <p className="sample">{words.rehearsal}</p>}
          {meeting.sample && <p className="sample">{words.sample}</p>}
        </div>
      </header>
      <section className="body" aria-label={kicker}>
        {children}
        {page.of > 1 && <p className="page">{words.page(page.number, page.of)}</p>}
      </section>
    </main>
  );
}

/** The one number of a view, as a fraction, with what it means beside it. */
export const Fraction = ({
  part,
  whole,
  small = false,
  children,
}: {
  readonly part: number;
  readonly whole: number;
  readonly small?: boolean;
  readonly children: ReactNode;
}) => (
  <div className={small ? 'fraction small' : 'fraction'}>
    <p className="number">{`${part}/${whole}`}</p>
    <div className="meaning">{children}</div>
  </div>
);

/** Figures at the foot, each under its name. */
export const Stats = ({
  figures,
}: {
  readonly figures: readonly (readonly [name: string, value: string | number])[];
}) => (
  <dl className="stats">
    {figures.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** A list on the wall: columns beside each other, short ones larger. */
export const Columns = ({
  columns,
  page,
  label,
}: {
  readonly columns: readonly (readonly ReactNode[])[];
  /** Every page of a long list is set alike, the last one too. */
  readonly page: ProjectedPage;
  readonly label: string;
}) => (
  <div className={page.of > 1 || columns.length > 1 ? 'columns two' : 'columns'} role="list" aria-label={label}>
    {columns.map((lines, column) => (
      // oxlint-disable-next-line react/no-array-index-key -- a column is nothing but its place
      <div key={column} className="column" role="presentation">
        {lines}
      </div>
    ))}
  </div>
);

/** A nominee's number, name and what stands under the name. */
export const Named = ({
  number,
  name,
  detail,
  children,
}: {
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  readonly children?: ReactNode;
}) => (
  <div className="row" role="listitem">
    <span className="ordinal">{number}</span>
    <span className="who">
      <span className="name">{name}</span>
      {detail && <span className="detail">{detail}</span>}
      {children}
    </span>
  </div>
);
