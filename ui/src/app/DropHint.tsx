import { InboxOutlined } from "@ant-design/icons";
import { useEffect, useState } from "react";
import { hear } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./DropHint.module.css";
import { useOverlay } from "./overlay.tsx";

const texts = bilingual({
  zh: { package: "松开鼠标，导入这个数据包", photo: "松开鼠标，用作这个人的照片" },
  en: { package: "Drop to import this package", photo: "Drop to use it as this person's photo" },
});

/** Says what will happen while a file hovers over the window. */
export function DropHint() {
  const [hovers, setHovers] = useState(false);
  const { overlay } = useOverlay();
  const t = useTexts(texts);
  useEffect(() => hear("files-hover", setHovers), []);
  const what =
    overlay?.kind === "person"
      ? t.photo
      : overlay === null || overlay.kind === "import"
        ? t.package
        : null;
  if (!hovers || what === null) {
    return null;
  }
  return (
    <div className={style["hint"]}>
      <div className={style["card"]}>
        <InboxOutlined className={style["icon"] ?? ""} />
        {what}
      </div>
    </div>
  );
}
