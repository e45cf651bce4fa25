import type { MeasureName } from "../../bindings/MeasureName.ts";
import { type Bilingual, bilingual } from "../../i18n/language.tsx";
import type { Side } from "./measures.ts";

/** What is the matter, a little or badly, and what to do. */
export interface Advice {
  readonly warning: string;
  readonly fails: string;
  readonly todo: string;
}

/** A measure's name and what it says on either side of its limits. */
export type MeasureText = { readonly name: string } & Record<Side, Advice>;

const advice = (warning: string, fails: string, todo: string): Advice => ({ warning, fails, todo });

/** Of a measure that can be off on one side only. */
const one = (name: string, only: Advice): MeasureText => ({ name, low: only, high: only });

const two = (name: string, low: Advice, high: Advice): MeasureText => ({ name, low, high });

export const measureTexts: Bilingual<Record<MeasureName, MeasureText>> = bilingual({
  zh: {
    "pixel-size": one("像素", advice("像素不对", "像素不对", "请按「复位」，让程序重新裁剪")),
    "file-size": two(
      "文件大小",
      advice("文件偏小", "文件太小", "请换一张更清晰的原图"),
      advice("文件偏大", "文件太大", "请换一张背景干净的照片，或联系社保卡管理中心"),
    ),
    faces: two(
      "人脸",
      advice(
        "没有看清人脸",
        "没有找到人脸",
        "请换一张正面、清楚、没有遮挡的照片，或自己移动到合适的位置",
      ),
      advice("可能不止一个人", "不止一个人", "请换一张只有本人的照片"),
    ),
    "head-share": two(
      "头部占比",
      advice("头部略小", "头部太小", "请放大一些；放大后发虚的，请靠近重拍"),
      advice("头部略大", "头部太大", "请缩小一些；原图头部四周不够的，请离远些重拍"),
    ),
    "face-width": two(
      "脸部宽",
      advice("脸部略窄", "脸部太窄", "请放大一些"),
      advice("脸部略宽", "脸部太宽", "请缩小一些"),
    ),
    "hair-top": two(
      "头顶距离",
      advice(
        "头顶离上边略近",
        "头顶太靠上或被裁掉",
        "请往下移一些，或缩小一些；原图头顶已被裁掉的，请重拍",
      ),
      advice("头顶离上边略远", "头顶离上边太远", "请往上移一些，或放大一些"),
    ),
    eyes: two(
      "眼睛高度",
      advice("眼睛略低", "眼睛太低", "请往上移一些"),
      advice("眼睛略高", "眼睛太高", "请往下移一些"),
    ),
    middle: two(
      "左右居中",
      advice("略偏左", "太偏左", "请往右移一些"),
      advice("略偏右", "太偏右", "请往左移一些"),
    ),
    roll: two(
      "头部端正",
      advice("头略向左歪", "头向左歪", "请向右转正一些"),
      advice("头略向右歪", "头向右歪", "请向左转正一些"),
    ),
    yaw: two(
      "正对镜头",
      advice("脸略向左侧", "脸向左侧，不是正面", "请正对镜头重拍"),
      advice("脸略向右侧", "脸向右侧，不是正面", "请正对镜头重拍"),
    ),
    "background-white": one(
      "背景白",
      advice("背景略偏灰", "背景不是白色", "请在白墙前重拍，或打开「背景变白」看看效果"),
    ),
    "background-even": one(
      "背景均匀",
      advice("背景明暗略不均", "背景明暗不均", "请离墙远一些重拍，不要有影子"),
    ),
    "background-tint": one(
      "背景无色",
      advice("背景略偏色", "背景有颜色", "请在白墙前、自然光下重拍，或打开「背景变白」看看效果"),
    ),
    "background-plain": one(
      "背景干净",
      advice("背景有一些杂物或纹路", "背景杂乱", "请在没有杂物的白墙前重拍"),
    ),
    overexposed: one(
      "不过亮",
      advice("脸上有些过亮", "脸上太亮，看不清", "请避开强光或闪光灯重拍"),
    ),
    underexposed: one("不过暗", advice("脸上有些过暗", "脸上太暗，看不清", "请在明亮处重拍")),
    "light-from-one-side": one(
      "光线均匀",
      advice("脸上一边略暗", "脸上一边亮一边暗", "请面对窗户或灯光重拍"),
    ),
    sharpness: one(
      "清晰",
      advice("略有些模糊", "模糊", "请拿稳、对准脸部重拍，或换一张清楚的原图"),
    ),
    enlargement: one(
      "原图够大",
      advice(
        "原图略小，放大后略虚",
        "原图太小，放大后发虚",
        "请用手机拍的原图，不要用截图或聊天里的小图",
      ),
    ),
    screen: one(
      "不是翻拍",
      advice("可能是翻拍或扫描的", "是翻拍或扫描的，有网纹", "请用原来的电子照片，或重拍"),
    ),
  },
  en: {
    "pixel-size": one(
      "Size in pixels",
      advice(
        "Wrong size in pixels",
        "Wrong size in pixels",
        "Press Reset to have it cropped again",
      ),
    ),
    "file-size": two(
      "File size",
      advice("File rather small", "File too small", "Choose a sharper original"),
      advice(
        "File rather large",
        "File too large",
        "Choose a picture with a plain background, or ask the card centre",
      ),
    ),
    faces: two(
      "Faces",
      advice(
        "The face is hard to see",
        "No face found",
        "Choose a clear picture from the front with nothing before the face, or place it yourself",
      ),
      advice(
        "Perhaps more than one person",
        "More than one person",
        "Choose a picture of this person alone",
      ),
    ),
    "head-share": two(
      "Head in the picture",
      advice(
        "Head a little small",
        "Head too small",
        "Zoom in; if that blurs it, take the picture from nearer",
      ),
      advice(
        "Head a little large",
        "Head too large",
        "Zoom out; if nothing is left around the head, take the picture from farther away",
      ),
    ),
    "face-width": two(
      "Face width",
      advice("Face a little narrow", "Face too narrow", "Zoom in a little"),
      advice("Face a little wide", "Face too wide", "Zoom out a little"),
    ),
    "hair-top": two(
      "Space above the hair",
      advice(
        "Hair a little near the upper edge",
        "Hair too near the upper edge, or cut off",
        "Move down or zoom out; if it is cut off in the original, take the picture again",
      ),
      advice(
        "Hair a little far from the upper edge",
        "Hair too far from the upper edge",
        "Move up or zoom in",
      ),
    ),
    eyes: two(
      "Height of the eyes",
      advice("Eyes a little low", "Eyes too low", "Move up a little"),
      advice("Eyes a little high", "Eyes too high", "Move down a little"),
    ),
    middle: two(
      "Centred",
      advice("A little to the left", "Too far left", "Move to the right a little"),
      advice("A little to the right", "Too far right", "Move to the left a little"),
    ),
    roll: two(
      "Head upright",
      advice(
        "Head leans a little to the left",
        "Head leans to the left",
        "Turn to the right a little",
      ),
      advice(
        "Head leans a little to the right",
        "Head leans to the right",
        "Turn to the left a little",
      ),
    ),
    yaw: two(
      "Facing the camera",
      advice(
        "Face turned a little to the left",
        "Face turned to the left",
        "Take the picture again from the front",
      ),
      advice(
        "Face turned a little to the right",
        "Face turned to the right",
        "Take the picture again from the front",
      ),
    ),
    "background-white": one(
      "White background",
      advice(
        "Background a little grey",
        "Background not white",
        "Take the picture again before a white wall, or try Whiten background",
      ),
    ),
    "background-even": one(
      "Even background",
      advice(
        "Background a little uneven",
        "Background uneven",
        "Take the picture again farther from the wall, without shadows",
      ),
    ),
    "background-tint": one(
      "Colourless background",
      advice(
        "Background slightly tinted",
        "Background has a colour",
        "Take the picture again before a white wall in daylight, or try Whiten background",
      ),
    ),
    "background-plain": one(
      "Plain background",
      advice(
        "Something shows in the background",
        "Background cluttered",
        "Take the picture again before a bare white wall",
      ),
    ),
    overexposed: one(
      "Not too bright",
      advice(
        "Parts of the face are bright",
        "Face too bright to be seen",
        "Take the picture again without strong light or flash",
      ),
    ),
    underexposed: one(
      "Not too dark",
      advice(
        "Parts of the face are dark",
        "Face too dark to be seen",
        "Take the picture again in a bright place",
      ),
    ),
    "light-from-one-side": one(
      "Even light",
      advice(
        "One side of the face is a little darker",
        "Light from one side",
        "Take the picture again facing the window or lamp",
      ),
    ),
    sharpness: one(
      "Sharp",
      advice(
        "A little blurred",
        "Blurred",
        "Take the picture again with a steady hand, or choose a sharper original",
      ),
    ),
    enlargement: one(
      "Original large enough",
      advice(
        "Original a little small",
        "Original too small; enlarged, it is blurred",
        "Use the original from the phone, not a screenshot or a picture out of a chat",
      ),
    ),
    screen: one(
      "Not copied from print",
      advice(
        "Perhaps copied from print or a screen",
        "Copied from print or a screen",
        "Use the original file, or take the picture again",
      ),
    ),
  },
});
