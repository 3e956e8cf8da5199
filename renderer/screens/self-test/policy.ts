import type { Facts } from './checks.ts';

/** Does what the content policy forbids, and looks whether it was refused: a script in the page, text as code, a way out. */
export async function tryPolicy(): Promise<{ readonly held: boolean; readonly facts: Facts }> {
  const refused = new Set<string>();
  const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => void refused.add(effectiveDirective);
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const script = document.createElement('script');
    script.textContent = `document.documentElement.dataset['selfTest'] = 'ran'`;
    document.head.append(script);
    script.remove();
    const scriptRan = document.documentElement.dataset['selfTest'] === 'ran';
    delete document.documentElement.dataset['selfTest'];
    const evaluated = textRuns();
    const fetched = await fetch('https://bang-vang.invalid/').then(
      () => true,
      () => false,
    );
    // The browser tells of a refusal a moment after it refused.
    await new Promise((later) => setTimeout(later, 100));
    const told = [...refused].toSorted();
    const all = ['connect-src', 'script-src', 'script-src-elem'].every((directive) => refused.has(directive));
    return {
      held: !scriptRan && !evaluated && !fetched && all,
      facts: { scriptRan, evaluated, fetched, refused: told.join(', ') },
    };
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

function textRuns(): boolean {
  try {
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- the very thing that must be refused
    return typeof new Function('return true') === 'function';
  } catch {
    return false;
  }
}
