import { useEffect, useState } from "react";
import { cameras, type CameraTrouble, switchOff, switchOn, troubleOf } from "./camera.ts";

/** A camera as long as its dialog is open. */
export interface Camera {
  /** `null` until it is on, and where there is trouble. */
  readonly stream: MediaStream | null;
  readonly trouble: CameraTrouble | null;
  /** All that may be chosen. */
  readonly all: readonly MediaDeviceInfo[];
  /** The one that is on. */
  readonly chosen: string | null;
  readonly choose: (camera: string) => void;
  readonly again: () => void;
}

interface State {
  readonly stream: MediaStream | null;
  readonly trouble: CameraTrouble | null;
}

const OFF: State = { stream: null, trouble: null };

/** Switches the camera on, and off again the moment nobody looks at it any more. */
export function useCamera(): Camera {
  // A new object asks anew.
  const [wanted, setWanted] = useState<{ camera: string | null }>({ camera: null });
  const [state, setState] = useState(OFF);
  const [all, setAll] = useState<readonly MediaDeviceInfo[]>([]);

  useEffect(() => {
    let looking = true;
    let on: MediaStream | null = null;
    const trouble = (what: CameraTrouble) => {
      if (looking) {
        setState({ stream: null, trouble: what });
      }
    };
    switchOn(wanted.camera).then(
      (stream) => {
        if (!looking) {
          // The dialog was closed while the camera was starting.
          switchOff(stream);
          return;
        }
        on = stream;
        for (const track of stream.getVideoTracks()) {
          track.addEventListener("ended", () => {
            trouble("none");
          });
        }
        setState({ stream, trouble: null });
        cameras().then(
          (found) => {
            if (looking) {
              setAll(found);
            }
          },
          () => undefined,
        );
      },
      (thrown: unknown) => {
        trouble(troubleOf(thrown));
      },
    );
    return () => {
      looking = false;
      if (on !== null) {
        switchOff(on);
      }
    };
  }, [wanted]);

  const ask = (camera: string | null) => {
    setState(OFF);
    setWanted({ camera });
  };
  const [track] = state.stream?.getVideoTracks() ?? [];
  return {
    ...state,
    all,
    chosen: track?.getSettings().deviceId ?? wanted.camera,
    choose: ask,
    again: () => {
      ask(wanted.camera);
    },
  };
}
