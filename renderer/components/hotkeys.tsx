import {
  createContext,
  use,
  useEffect,
  useId,
  useLayoutEffect,
  useReducer,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import {
  addHotkey,
  everyLayer,
  keysArePainted,
  liveKeys,
  pushLayer,
  screenLayer,
  takesUpPainted,
  tell,
  watchKeys,
  windowLayer,
  type LiveKey,
} from './hotkey-registry.ts';

const LayerContext = createContext(screenLayer);

/** The layer a part stands in: the screen's, or that of the dialog around it. */
export const useKeyLayer = (): string => use(LayerContext);

/** Gives a dialog the keyboard for as long as it is open; while it fades away the screen has it back already. */
export function HotkeyLayer({ active, children }: { readonly active: boolean; readonly children: ReactNode }) {
  const layer = useId();
  usePainted([active, layer]);
  useEffect(() => (active ? pushLayer(layer) : undefined), [active, layer]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}

interface WindowKeysProps {
  /** They work over an open dialog too, since they take nothing of it away. */
  readonly overDialogs?: boolean;
  readonly children: ReactNode;
}

/** Keys asked for in here belong to the window, on whatever screen. */
export const WindowKeys = ({ overDialogs = false, children }: WindowKeysProps) => (
  <LayerContext value={overDialogs ? everyLayer : windowLayer}>{children}</LayerContext>
);

/**
 * Runs something when its keys are pressed: `Ctrl+Enter`, `Alt+1`, `F2`, `Escape`, `N`, `?`. It is asked for with the
 * words that say what it does. Undefined: not now.
 */
export function useHotkey(keys: string, said: string, run: (() => void) | undefined): void {
  useEntry(keys, said, run, run !== undefined);
}

/** Tells of keys that a field or a table on the screen answers by itself, such as Enter in a column of counts. */
export function useFieldKey(keys: string, said: string, live = true): void {
  useEntry(keys, said, undefined, live);
}

/** Tells, before the paint, that keys which come or go, or are another's now, wait until after it. */
function usePainted(whose: readonly unknown[]): void {
  useLayoutEffect(() => {
    keysArePainted();
    return keysArePainted;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each caller lists what its keys hang on
  }, whose);
}

/** Stands once in every window: a press waits for the keys that are painted already, and for nothing else. */
export function KeysInTime(): null {
  const [, again] = useReducer((turns: number) => turns + 1, 0);
  // To draw anything at once React first does what it left for after the last paint.
  useEffect(() => takesUpPainted(() => flushSync(again)), []);
  return null;
}

function useEntry(keys: string, said: string, run: (() => void) | undefined, live: boolean): void {
  const layer = use(LayerContext);
  const latest = useRef({ said, run });
  const runs = run !== undefined;
  usePainted([keys, layer, live, runs]);
  // What a key does is told with its picture; only a key that comes or goes waits until after the paint.
  useLayoutEffect(() => {
    latest.current = { said, run };
  });
  useEffect(tell, [said]);
  useEffect(() => {
    if (!live) return undefined;
    return addHotkey({
      keys,
      layer,
      get said() {
        return latest.current.said;
      },
      run: runs ? () => latest.current.run?.() : undefined,
    });
  }, [keys, layer, live, runs]);
}

/** The keys that do something now, told again whenever others do. */
export const useLiveKeys = (): readonly LiveKey[] => useSyncExternalStore(watchKeys, liveKeys);
