import { useEffect, useState } from 'react';
import { preloadChunks, watchHost } from '#bridge/browser-client.ts';

/** Whether papers can be written to the disk now. A host that dies costs that, never the meeting. */
export function useHostAnswers(): boolean {
  const [answers, setAnswers] = useState(true);
  useEffect(() => {
    // The first screen stands by now; from here on a host that dies takes no other screen with it.
    void preloadChunks();
    return watchHost(setAnswers);
  }, []);
  return answers;
}
