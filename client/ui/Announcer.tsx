import { useEffect, useState } from "react";
import { announcements } from "./announce.ts";

/** Messages that come faster than this are cut down to the last one. */
const pause = 250;

/** The one live region of the page. */
export function Announcer() {
  const [message, setMessage] = useState("");

  useEffect(() => {
    let timer = 0;
    const unfollow = announcements.subscribe(({ message: next, turn }) => {
      window.clearTimeout(timer);
      // A trailing space makes a repeated message a new one.
      timer = window.setTimeout(() => setMessage(turn % 2 === 0 ? next : `${next}\u00a0`), pause);
    });
    return () => {
      window.clearTimeout(timer);
      unfollow();
    };
  }, []);

  return (
    <div className="unseen" role="status" aria-live="polite">
      {message}
    </div>
  );
}
