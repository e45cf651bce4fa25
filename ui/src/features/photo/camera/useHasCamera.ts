import { useEffect, useState } from "react";
import { cameras, hearCameras } from "./camera.ts";

/** Whether a camera is there now. */
export function useHasCamera(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    let wanted = true;
    const look = () => {
      cameras().then(
        (found) => {
          if (wanted) {
            setHas(found.length > 0);
          }
        },
        // A webview that does not tell has none for us.
        () => undefined,
      );
    };
    look();
    const stop = hearCameras(look);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return has;
}
