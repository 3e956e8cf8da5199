import { blankView, type Projected } from '#domain/projector/view.ts';

/** The name under which this page keeps its token: under its own address, where nothing of the council's lies. */
export const tokenKey = 'man-chieu-token';

/** Nothing: what the wall shows before the first word, and whenever nobody could cover it any more. */
export const dark: Projected = { language: 'vi', view: blankView };

// The host answers after twenty seconds in any case (see [Note: How the wall hears of it] in electron/projector.ts).
const patience = 30_000;

/** Tells what the host sent to the wall, each time that is something else; nothing, while no host answers. */
export async function followFacts(show: (projected: Projected) => void): Promise<never> {
  let turn = -1;
  for (;;) {
    try {
      const answer = await fetch(`/facts?after=${turn}`, {
        headers: { 'x-bang-vang-token': localStorage.getItem(tokenKey) ?? '' },
        signal: AbortSignal.timeout(patience),
      });
      if (!answer.ok) throw new Error(`The host refused: ${answer.status}`);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the host parsed it before it sent it on
      const sent = (await answer.json()) as { readonly turn: number; readonly projected: Projected };
      if (sent.turn !== turn) show(sent.projected);
      turn = sent.turn;
    } catch {
      show(dark);
      turn = -1;
      await new Promise((again) => setTimeout(again, 1000));
    }
  }
}
