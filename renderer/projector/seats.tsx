/** What a square stands for: a member in the room, a sealed opinion, nobody; a vote in favour, any other. */
export type Seat = 'present' | 'opinion' | 'absent' | 'yes' | 'other';

// Drawn here, since the wall brings no library of icons with it.
const drawings: Readonly<Record<Seat, string | null>> = {
  present: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8c0-4 4-6 8-6s8 2 8 6Z',
  opinion: 'M3 6h18v13H3ZM3 7l9 6 9-6',
  absent: null,
  yes: 'm5 13 5 5L20 7',
  other: null,
};

/** The members as squares, so that a number can be seen: never in an order in which anybody voted. */
export const Seats = ({ seats }: { readonly seats: readonly (readonly [seat: Seat, count: number])[] }) => (
  <div className={seats.reduce((sum, [, count]) => sum + count, 0) > 9 ? 'seats many' : 'seats'} aria-hidden>
    {seats.flatMap(([seat, count]) =>
      Array.from({ length: count }, (_, index) => (
        <span key={`${seat}${index}`} className={`seat ${seat}`}>
          {drawings[seat] !== null && (
            <svg viewBox="0 0 24 24">
              <path d={drawings[seat]} />
            </svg>
          )}
        </span>
      )),
    )}
  </div>
);
