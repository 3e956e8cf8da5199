import { useEffect, useState } from 'react';
import { watchHost } from '#bridge/browser-client.ts';

/** Whether papers can be written to the disk now. A host that dies costs that, never the meeting. */
export function useHostAnswers(): boolean {
  const [answers, setAnswers] = useState(true);
  useEffect(() => watchHost(setAnswers), []);
  return answers;
}
