/** An answer that the council can act on: what was asked for, or the reason why not. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** The command was carried out and gives this value. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** The command was refused for this reason, a plain value told apart by its `type`. */
export const err = <Failure>(error: Failure): { readonly ok: false; readonly error: Failure } => ({ ok: false, error });

/** Stops where a case was forgotten: the compiler shows it first, this throws if data lied. */
export function impossible(value: never): never {
  throw new Error(`Impossible case: ${JSON.stringify(value)}`);
}
