import { useEffect } from 'react';

/**
 * While the laptop goes round, keys that start the page anew do nothing, and a window being closed asks first: a reload
 * would void a vote, and would lead a member out of his own pages.
 */
export function useGuardedWindow(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isReload = event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r');
      if (isReload) event.preventDefault();
    };
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('keydown', onKey, true);
    addEventListener('beforeunload', onLeave);
    return () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('beforeunload', onLeave);
    };
  }, []);
}
