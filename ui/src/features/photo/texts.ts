import { bilingual } from "../../i18n/language.tsx";

interface PhotoTexts {
  readonly photoOf: (name: string) => string;
  readonly pick: string;
  readonly another: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly source: Record<"package" | "clerk", string>;
  readonly none: string;
  readonly rule: string;
  readonly size: (width: number, height: number) => string;
  readonly fileSize: (minKib: number | null, maxKib: number | null) => string | null;
  readonly drop: string;
  readonly review: string;
  readonly before: string;
  readonly after: string;
  readonly asIs: (width: number, height: number) => string;
  readonly asIsHint: string;
  readonly cropped: (width: number, height: number) => string;
  readonly croppedHint: string;
  readonly scaled: (width: number, height: number) => string;
  readonly scaledHint: string;
  readonly check: (name: string) => string;
  readonly accept: string;
  readonly discard: string;
}

const size = (width: number, height: number) => `${width} × ${height}`;

export const texts = bilingual<PhotoTexts>({
  zh: {
    photoOf: (name) => `${name}的照片`,
    pick: "选择照片",
    another: "换一张照片",
    remove: "撤下这张照片",
    removeHint: "撤下本单位选择的照片；数据包带有照片的，恢复原照片",
    source: { package: "数据包带来", clerk: "本单位选择" },
    none: "还没有照片",
    rule: "近期免冠彩色照片，白色背景，头部占照片三分之二",
    size: (width, height) => `${size(width, height)} 像素`,
    fileSize: (min, max) => {
      if (max === null) {
        return min === null ? null : `不小于 ${min} KB`;
      }
      return min === null ? `不超过 ${max} KB` : `${min}–${max} KB`;
    },
    drop: "也可以把照片拖到窗口里",
    review: "核对照片",
    before: "原图",
    after: "采用后",
    asIs: (width, height) => `原样采用：正好 ${size(width, height)}`,
    asIsHint: "尺寸和格式都符合要求，文件一个字节也不改。",
    cropped: (width, height) => `已居中裁剪并缩放到 ${size(width, height)}`,
    croppedHint: "边缘裁掉了一部分。头部不完整或不居中的，请换一张，或裁剪好再选。",
    scaled: (width, height) => `已缩放到 ${size(width, height)}`,
    scaledHint: "没有裁掉任何部分。",
    check: (name) => `请核对是${name}本人近期的免冠照片`,
    accept: "采用",
    discard: "不用",
  },
  en: {
    photoOf: (name) => `Photo of ${name}`,
    pick: "Choose photo",
    another: "Choose another photo",
    remove: "Take this photo away",
    removeHint: "Takes the photo chosen here away; one that came with the package comes back",
    source: { package: "From package", clerk: "Chosen here" },
    none: "No photo yet",
    rule: "Recent colour photo, bareheaded, white background, head two thirds of the picture",
    size: (width, height) => `${size(width, height)} px`,
    fileSize: (min, max) => {
      if (max === null) {
        return min === null ? null : `at least ${min} KB`;
      }
      return min === null ? `at most ${max} KB` : `${min}–${max} KB`;
    },
    drop: "You can also drop a picture on the window",
    review: "Check the photo",
    before: "Original",
    after: "As it will be used",
    asIs: (width, height) => `Taken as it is: ${size(width, height)}`,
    asIsHint: "Size and format are right; not one byte of the file changes.",
    cropped: (width, height) => `Cropped around the centre and scaled to ${size(width, height)}`,
    croppedHint:
      "Something was cut off at the edges. If the head is cut or off centre, choose another picture or crop it first.",
    scaled: (width, height) => `Scaled to ${size(width, height)}`,
    scaledHint: "Nothing was cut off.",
    check: (name) => `Please check that this is a recent, bareheaded photo of ${name}`,
    accept: "Use it",
    discard: "Do not use",
  },
});
