import guideFile from '#resources/guide/guide.json';

/** A sentence of the guide in both languages of the screen. */
export interface GuideText {
  readonly vi: string;
  readonly en: string;
}

/** One step: what it is called, how it is done, and the place or the keys where it begins. */
export interface GuideStep {
  readonly title: GuideText;
  readonly text: GuideText;
  readonly to?: string;
  readonly keys?: string;
}

/** Something the Authority does, the screen on which it is done, and the test journey that does it from end to end. */
export interface AuthorityDeed {
  readonly does: GuideText;
  readonly to: string;
  readonly screen: GuideText;
  /** The name of a file of the journeys, without its ending. */
  readonly journey: string;
}

/** The guide for whoever keeps the council's meetings: before, on and after the day. */
export interface Guide {
  readonly intro: GuideText;
  readonly parts: readonly { readonly title: GuideText; readonly steps: readonly GuideStep[] }[];
  /** What the Authority was said to do when this began, each with its screen. */
  readonly authority: {
    readonly title: GuideText;
    readonly intro: GuideText;
    readonly rows: readonly AuthorityDeed[];
    /** What happens in each journey, by its name. */
    readonly journeys: Readonly<Record<string, GuideText>>;
  };
}

/** The guide that ships; a test holds it to the words on the screens. */
export const guide: Guide = guideFile;
