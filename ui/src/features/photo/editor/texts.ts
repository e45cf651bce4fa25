import { isolated } from "../../../i18n/isolated.ts";
import { bilingual } from "../../../i18n/language.tsx";
import type { MeasureName } from "../../../bindings/MeasureName.ts";

interface EditorTexts {
  readonly title: (name: string) => string;
  readonly picture: string;
  readonly stage: string;
  readonly stageHint: string;
  readonly after: string;
  readonly before: string;
  readonly pixels: (width: number, height: number) => string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly turn: string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly quarterLeft: string;
  readonly quarterRight: string;
  readonly reset: string;
  readonly resetHint: string;
  readonly asIs: string;
  readonly asIsHint: string;
  readonly guides: string;
  readonly guidesHint: string;
  readonly guide: Record<"hair" | "eyes" | "middle" | "face", string>;
  readonly whiten: string;
  readonly whitenHint: string;
  readonly whitenNever: string;
  readonly whitened: string;
  readonly hold: string;
  readonly way: Record<"automatic" | "as-is" | "placed", string>;
  readonly takeable: string;
  readonly fails: (n: number) => string;
  readonly warnings: (n: number) => string;
  readonly alikeOnly: string;
  readonly never: (measure: MeasureName) => string;
  readonly yours: (name: string) => string;
  readonly alike: (name: string) => string;
  readonly alikeTodo: string;
  readonly theirPhoto: (name: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly reasons: readonly string[];
  readonly accept: string;
  readonly acceptWithReason: string;
  readonly discard: string;
}

export const texts = bilingual<EditorTexts>({
  zh: {
    title: (name) => `核对照片：${isolated(name)}`,
    picture: "选择的照片",
    stage: "照片位置",
    stageHint: "拖动或方向键移动，滚轮或 + − 缩放，[ ] 转动",
    after: "采用后",
    before: "变白前",
    pixels: (width, height) => `${width} × ${height} 像素`,
    zoom: "缩放",
    zoomIn: "放大（+）",
    zoomOut: "缩小（−）",
    turn: "转正",
    turnLeft: "向左转一点（[）",
    turnRight: "向右转一点（]）",
    quarterLeft: "向左转 90°（Shift+R）",
    quarterRight: "向右转 90°（R）",
    reset: "复位",
    resetHint: "按人脸自动摆正（0）",
    asIs: "原样采用",
    asIsHint: "尺寸和格式都符合要求，文件一个字节也不改",
    guides: "参考线",
    guidesHint: "显示或隐藏参考线（G）：虚线是规定的位置，圆点是找到的五官",
    guide: { hair: "头顶", eyes: "眼睛下限", middle: "居中", face: "脸宽" },
    whiten: "背景变白",
    whitenHint: "背景不白时可以试试，看了效果再决定",
    whitenNever: "没有找到人像，不能变白",
    whitened: "背景已变白，请看清头发和肩膀边缘",
    hold: "按住看变白前",
    way: { automatic: "自动裁剪", "as-is": "原样采用", placed: "手动调整" },
    takeable: "可以采用",
    fails: (n) => `有 ${n} 项不合格`,
    warnings: (n) => `有 ${n} 项需要注意`,
    alikeOnly: "与别人的照片相同",
    never: (measure) =>
      measure === "file-size"
        ? "文件大小不合格的照片不能采用"
        : "像素不合格的照片不能采用，请按「复位」",
    yours: (name) => `是否${isolated(name)}本人、免冠、近期，由您判断`,
    alike: (name) => `与${isolated(name)}的照片相同，请核对`,
    alikeTodo: "同一张照片不能用于两个人；确认无误的，请写明原因",
    theirPhoto: (name) => `${name}现在的照片`,
    reason: "仍要采用的原因",
    reasonHint: "会记在这个人的记录里",
    reasonMissing: "先选一个原因，或自己写",
    reasons: ["本人只有这张照片", "已与社保卡管理中心确认", "实际看无问题"],
    accept: "采用",
    acceptWithReason: "仍然采用",
    discard: "不用",
  },
  en: {
    title: (name) => `Check the photo: ${isolated(name)}`,
    picture: "Chosen picture",
    stage: "Place of the portrait",
    stageHint: "Drag or arrow keys to move, wheel or + − to zoom, [ ] to turn",
    after: "As it will be used",
    before: "Before whitening",
    pixels: (width, height) => `${width} × ${height} px`,
    zoom: "Zoom",
    zoomIn: "Zoom in (+)",
    zoomOut: "Zoom out (−)",
    turn: "Straighten",
    turnLeft: "Turn left a little ([)",
    turnRight: "Turn right a little (])",
    quarterLeft: "Turn left by 90° (Shift+R)",
    quarterRight: "Turn right by 90° (R)",
    reset: "Reset",
    resetHint: "Place it by the face again (0)",
    asIs: "Take as it is",
    asIsHint: "Size and format are right; not one byte of the file changes",
    guides: "Guides",
    guidesHint:
      "Show or hide the guides (G): dashed, where things belong; dots, where they were found",
    guide: { hair: "Hair", eyes: "Eyes min.", middle: "Middle", face: "Face" },
    whiten: "Whiten background",
    whitenHint: "Try it where the background is not white",
    whitenNever: "No person found, so it cannot be whitened",
    whitened: "Whitened: check hair and shoulders",
    hold: "Hold: before",
    way: { automatic: "Automatic", "as-is": "As it is", placed: "Placed by hand" },
    takeable: "Can be used",
    fails: (n) => (n === 1 ? "1 check fails" : `${n} checks fail`),
    warnings: (n) => (n === 1 ? "1 point to look at" : `${n} points to look at`),
    alikeOnly: "Someone else has the same photo",
    never: (measure) =>
      measure === "file-size"
        ? "A photo of the wrong file size cannot be used"
        : "A photo of the wrong size in pixels cannot be used; press Reset",
    yours: (name) => `Whether it is ${isolated(name)}, bareheaded and recent, is for you to judge`,
    alike: (name) => `${isolated(name)} has the same photo; please check`,
    alikeTodo: "One picture cannot be two people's; if it is right, say why",
    theirPhoto: (name) => `Present photo of ${name}`,
    reason: "Why it is used all the same",
    reasonHint: "Kept in this person's record",
    reasonMissing: "Choose a reason or write one",
    reasons: ["Only photo there is", "Agreed with the card centre", "Looks right to the eye"],
    accept: "Use it",
    acceptWithReason: "Use it all the same",
    discard: "Do not use",
  },
});
