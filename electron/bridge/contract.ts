import type { Result } from '#domain/result.ts';

/** Why a paper could not be written where the officer asked. */
export type SaveError = { readonly type: 'cancelled' } | { readonly type: 'write-failed'; readonly detail: string };

/** Why a paper could not be handed to the system's PDF program. */
export type PrintError =
  { readonly type: 'no-pdf-program' } | { readonly type: 'write-failed'; readonly detail: string };

/** Which program carries the application: the product's own window, or a browser's app window. */
export interface HostFacts {
  readonly kind: 'electron' | 'browser';
  readonly appVersion: string;
}

/** Everything the renderer may ask of the operating system. Nothing else crosses. */
export interface Bridge {
  /** Who is carrying us, and which version of the application this is. */
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- one object in, and nothing is asked
  hostFacts(request: Record<never, never>): Promise<Result<HostFacts, never>>;
  /**
   * Writes a paper atomically (beside, fsync, rename) where the officer chooses; the browser host, which has no
   * dialog of its own, writes to the folder `Bảng Vàng` among the officer's documents and never over another file.
   * Gives the path written.
   */
  saveDocument(request: {
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
  }): Promise<Result<{ readonly path: string }, SaveError>>;
  /** Opens exactly these bytes with the system's PDF program, which prints them. */
  printDocument(request: {
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
  }): Promise<Result<{ readonly path: string }, PrintError>>;
}

/** Every method of {@link Bridge}, named once: a missing or an extra one is a compile error. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys `satisfies` has checked
export const bridgeMethods = Object.keys({
  hostFacts: true,
  saveDocument: true,
  printDocument: true,
} satisfies Record<keyof Bridge, true>) as readonly (keyof Bridge)[];
