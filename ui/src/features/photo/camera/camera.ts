/** The computer's camera, as the webview gives it to the page. */

/** Why there is no picture. */
export type CameraTrouble = "none" | "busy" | "denied" | "other";

/** As many pixels as the camera has: the portrait is cut out of them. */
const WANTED: MediaTrackConstraints = {
  width: { ideal: 4096 },
  height: { ideal: 2160 },
  facingMode: "user",
};

/** Of the JPEG that is handed over; the portrait is made anew from it. */
const QUALITY = 0.95;

/** Where the webview has cameras at all. */
function devices(): MediaDevices | undefined {
  // Not there in a webview that was built without, and on pages that are not secure.
  return (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
}

/** The cameras that are plugged in; their names are known once one of them was switched on. */
export async function cameras(): Promise<MediaDeviceInfo[]> {
  const all = (await devices()?.enumerateDevices()) ?? [];
  return all.filter(({ kind }) => kind === "videoinput");
}

/** Hears of cameras that are plugged in or out, until the returned function is called. */
export function hearCameras(changed: () => void): () => void {
  const source = devices();
  source?.addEventListener("devicechange", changed);
  return () => {
    source?.removeEventListener("devicechange", changed);
  };
}

/** Switches a camera on; `null`: whichever the computer proposes. Rejects with what {@link troubleOf} tells. */
export async function switchOn(camera: string | null): Promise<MediaStream> {
  const source = devices();
  if (source === undefined) {
    throw new DOMException("no cameras", "NotFoundError");
  }
  const which = camera === null ? {} : { deviceId: { exact: camera } };
  return source.getUserMedia({ audio: false, video: { ...WANTED, ...which } });
}

/** Switches it off: its light goes out. */
export function switchOff(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    track.stop();
  }
}

/** https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
export function troubleOf(thrown: unknown): CameraTrouble {
  switch (thrown instanceof Error ? thrown.name : "") {
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    case "NotAllowedError":
    case "SecurityError":
      return "denied";
    default:
      return "other";
  }
}

/** The picture that the camera shows now, in all its pixels and not mirrored: a JPEG in Base64. */
export function frameOf(video: HTMLVideoElement): string {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  return canvas.toDataURL("image/jpeg", QUALITY).replace(/^.*,/, "");
}
