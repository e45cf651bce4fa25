import { withShortcut } from "../../components/shortcut.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

interface PhotoTexts {
  readonly photoOf: (name: string) => string;
  readonly pick: string;
  readonly another: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly nothingToPaste: string;
  readonly camera: string;
  readonly cameraHint: string;
  readonly fromCamera: string;
  readonly fromClipboard: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly did: Record<"taken" | "removed", string>;
  readonly didOf: Record<"taken" | "removed", (name: string) => string>;
  readonly takeBack: string;
  readonly source: Record<"package" | "clerk", string>;
  readonly because: (reason: string) => string;
  readonly none: string;
  readonly rule: string;
  readonly size: (width: number, height: number) => string;
  readonly fileSize: (minKib: number | null, maxKib: number | null) => string | null;
  readonly drop: string;
}

const size = (width: number, height: number) => `${width} × ${height}`;

export const texts = bilingual<PhotoTexts>({
  zh: {
    photoOf: (name) => `${name}的照片`,
    pick: "选择照片",
    another: "换一张照片",
    paste: "粘贴",
    pasteHint: `粘贴剪贴板里的图片 · ${withShortcut("V")}`,
    nothingToPaste: "剪贴板里没有图片",
    camera: "拍照",
    cameraHint: "用摄像头拍照",
    fromCamera: "刚拍的照片",
    fromClipboard: "剪贴板里的图片",
    remove: "撤下这张照片",
    removeHint: "撤下本单位选择的照片；数据包带有照片的，恢复原照片",
    did: { taken: "照片已保存", removed: "照片已撤下" },
    didOf: {
      taken: (name) => `已保存${isolated(name)}的照片`,
      removed: (name) => `已撤下${isolated(name)}的照片`,
    },
    takeBack: "撤销",
    source: { package: "数据包带来", clerk: "本单位选择" },
    because: (reason) => `有问题仍采用：${isolated(reason)}`,
    none: "还没有照片",
    rule: "近期免冠彩色照片，白色背景，头部占照片三分之二",
    size: (width, height) => `${size(width, height)} 像素`,
    fileSize: (min, max) => {
      if (max === null) {
        return min === null ? null : `不小于 ${min} KB`;
      }
      return min === null ? `不超过 ${max} KB` : `${min}–${max} KB`;
    },
    drop: `也可以把照片拖到窗口里，或按 ${withShortcut("V")} 粘贴`,
  },
  en: {
    photoOf: (name) => `Photo of ${name}`,
    pick: "Choose photo",
    another: "Change photo",
    paste: "Paste",
    pasteHint: `Paste the picture on the clipboard · ${withShortcut("V")}`,
    nothingToPaste: "There is no picture on the clipboard",
    camera: "Take photo",
    cameraHint: "Take a photo with the camera",
    fromCamera: "Photo just taken",
    fromClipboard: "Picture from the clipboard",
    remove: "Take this photo away",
    removeHint: "Takes the photo chosen here away; one that came with the package comes back",
    did: { taken: "Photo saved", removed: "Photo taken away" },
    didOf: {
      taken: (name) => `Saved the photo of ${isolated(name)}`,
      removed: (name) => `Took the photo of ${isolated(name)} away`,
    },
    takeBack: "Undo",
    source: { package: "From package", clerk: "Chosen here" },
    because: (reason) => `Used all the same: ${isolated(reason)}`,
    none: "No photo yet",
    rule: "Recent colour photo, bareheaded, white background, head two thirds of the picture",
    size: (width, height) => `${size(width, height)} px`,
    fileSize: (min, max) => {
      if (max === null) {
        return min === null ? null : `at least ${min} KB`;
      }
      return min === null ? `at most ${max} KB` : `${min}–${max} KB`;
    },
    drop: `You can also drop a picture on the window, or paste it with ${withShortcut("V")}`,
  },
});
