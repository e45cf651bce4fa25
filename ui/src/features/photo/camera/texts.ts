import { isolated } from "../../../i18n/isolated.ts";
import { bilingual } from "../../../i18n/language.tsx";
import type { CameraTrouble } from "./camera.ts";

interface CameraTexts {
  readonly title: (name: string) => string;
  readonly starting: string;
  readonly hint: string;
  readonly take: string;
  readonly takeNow: string;
  readonly counting: (seconds: number) => string;
  readonly camera: string;
  readonly nameless: (n: number) => string;
  readonly cancel: string;
  readonly again: string;
  readonly trouble: Record<CameraTrouble, { readonly what: string; readonly todo: string }>;
}

export const texts = bilingual<CameraTexts>({
  zh: {
    title: (name) => `给${isolated(name)}拍照`,
    starting: "正在打开摄像头…",
    hint: "请站在白色背景前，脸对准轮廓，光线从正面来。离镜头一臂以上，照片会自动裁好。",
    take: "拍照",
    takeNow: "马上拍",
    counting: (seconds) => `${seconds} 秒后拍照`,
    camera: "摄像头",
    nameless: (n) => `摄像头 ${n}`,
    cancel: "取消",
    again: "再试一次",
    trouble: {
      none: { what: "没有找到摄像头", todo: "请插好摄像头，再试一次；也可以选择照片文件。" },
      busy: {
        what: "摄像头打不开，可能正被别的程序使用",
        todo: "请关闭会议、微信视频等正在用摄像头的程序，再试一次。",
      },
      denied: {
        what: "系统不允许使用摄像头",
        todo: "请在系统的隐私设置里允许本程序使用摄像头，再试一次。",
      },
      other: { what: "摄像头没有画面", todo: "请拔下摄像头重新插好，再试一次。" },
    },
  },
  en: {
    title: (name) => `Take a photo of ${isolated(name)}`,
    starting: "Switching the camera on…",
    hint: "White background, face in the outline, light from the front. An arm's length or more away; the photo is cut out by itself.",
    take: "Take photo",
    takeNow: "Take it now",
    counting: (seconds) => `In ${seconds} s`,
    camera: "Camera",
    nameless: (n) => `Camera ${n}`,
    cancel: "Cancel",
    again: "Try again",
    trouble: {
      none: { what: "No camera found", todo: "Plug one in and try again, or choose a file." },
      busy: {
        what: "The camera does not start: another program may be using it",
        todo: "Close meetings and video calls that use it, and try again.",
      },
      denied: {
        what: "The computer does not allow the camera",
        todo: "Allow it for this program in the computer's privacy settings, and try again.",
      },
      other: { what: "The camera gives no picture", todo: "Unplug it, plug it in and try again." },
    },
  },
});
