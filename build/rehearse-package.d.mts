/** The installers' configuration, as the packager gets it. */
export function configuration(more?: object): {
  readonly executableName: string;
  readonly electronFuses: Readonly<Record<string, boolean>>;
} & Readonly<Record<string, unknown>>;

/** Packs into `folder` without Electron's program; throws what the packager said where it refuses. */
export function rehearsePackage(
  folder: string,
  what?: {
    /** What the configuration says otherwise. */
    readonly more?: object;
    readonly target?: 'dir' | 'deb';
    readonly env?: Readonly<Record<string, string>>;
  },
): {
  readonly archive: string;
  readonly files: readonly string[];
  readonly megabytes: number;
  readonly fuses: Readonly<Record<string, boolean>>;
};

/** What an archive holds and should not, or lacks. */
export function faultsOf(files: readonly string[]): readonly string[];
