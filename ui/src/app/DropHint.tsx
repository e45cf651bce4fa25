import { InboxOutlined } from "@ant-design/icons";
import { useEffect, useState } from "react";
import { hear } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./DropHint.module.css";
import { type Overlay, useOverlay } from "./overlay.tsx";

const texts = bilingual({
  zh: {
    any: "松开鼠标，导入数据包或照片",
    package: "松开鼠标，导入这个数据包",
    pictures: "松开鼠标，导入这些照片",
    photo: "松开鼠标，用作这个人的照片",
  },
  en: {
    any: "Drop to import the package or the photos",
    package: "Drop to import this package",
    pictures: "Drop to import these photos",
    photo: "Drop to use it as this person's photo",
  },
});

/** What is taken while something lies above the list; anything else takes nothing. */
const TAKEN_BY: Partial<Record<Overlay["kind"], "package" | "pictures" | "photo">> = {
  import: "package",
  "photo-batch": "pictures",
  person: "photo",
};

/** Says what will happen while a file hovers over the window. */
export function DropHint() {
  const [hovers, setHovers] = useState(false);
  const { overlay } = useOverlay();
  const t = useTexts(texts);
  useEffect(() => hear("files-hover", setHovers), []);
  const taken = overlay === null ? "any" : TAKEN_BY[overlay.kind];
  if (!hovers || taken === undefined) {
    return null;
  }
  return (
    <div className={style["hint"]}>
      <div className={style["card"]}>
        <InboxOutlined className={style["icon"] ?? ""} />
        {t[taken]}
      </div>
    </div>
  );
}
