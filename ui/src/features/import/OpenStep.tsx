import { Button } from "antd";
import { useState } from "react";
import type { PackagePreview } from "../../bindings/PackagePreview.ts";
import { useEnter } from "../../components/enter.ts";
import { takeFocus } from "../../components/focus.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { isCheckCode } from "./code.ts";
import { CodeField, RememberedCode } from "./CodeField.tsx";
import { Facts } from "./Facts.tsx";
import { gatesOf, missingOf } from "./gates.ts";
import style from "./ImportDialog.module.css";
import { Refusal } from "./Refusal.tsx";
import { AlreadyImported, NewerIsHere, OtherSigner, Standing } from "./Standing.tsx";
import { texts } from "./texts.ts";
import type { Importing, ImportState } from "./useImport.ts";

/** How the package stands, what has to be accepted, its 领取码; then the import itself. */
export function OpenStep({
  preview,
  state,
  onGo,
  onAnother,
  onClose,
}: {
  preview: PackagePreview;
  state: Exclude<ImportState, { kind: "done" }>;
  onGo: Importing["go"];
  onAnother: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const [code, setCode] = useState("");
  const [typing, setTyping] = useState(false);
  const [acceptOlder, setAcceptOlder] = useState(false);
  const [signer, setSigner] = useState("");
  /** How often 导入 was pressed with something missing. */
  const [pressed, setPressed] = useState(0);

  const gates = gatesOf(
    preview.standing,
    state.answers.map(({ failure }) => failure),
  );
  const gated = gates.signer !== null || gates.newer !== null;
  const rememberedFits =
    preview.codeRemembered &&
    !state.answers.some((answer) => answer.remembered && answer.failure.code === "wrong-code");
  const remembered = rememberedFits && !typing;
  const signerFits = gates.signer !== null && isCheckCode(signer, gates.signer.foundCode);
  const missing = missingOf(gates, { remembered, code, acceptOlder, signerFits });

  const go = () => {
    if (missing !== null) {
      setPressed(pressed + 1);
      return;
    }
    setPressed(0);
    onGo({
      file: preview.file.id,
      code: remembered ? null : code,
      acceptOlder,
      acceptSigner: gates.signer === null ? null : signer,
    });
  };

  const waits = state.kind === "ready" && gates.imported === null;
  useEnter(() => {
    if (waits) {
      go();
    }
  });

  if (state.kind === "running") {
    return (
      <>
        <Facts preview={preview} />
        {/* Not on the button: Enter must not cancel. */}
        <div className={style["running"]} tabIndex={-1} ref={takeFocus}>
          <p className={style["hint"]}>{t.running}</p>
          <JobProgress progress={state.progress} onCancel={state.cancel} />
        </div>
      </>
    );
  }
  if (gates.imported !== null) {
    return (
      <>
        <Facts preview={preview} />
        <AlreadyImported at={gates.imported} />
        <footer className={style["footer"]}>
          <Button onClick={onAnother}>{t.another}</Button>
          <Button type="primary" ref={takeFocus} onClick={onClose}>
            {t.close}
          </Button>
        </footer>
      </>
    );
  }
  return (
    <div className={style["steps"]}>
      <Facts preview={preview} />
      <Standing standing={preview.standing} />
      {gates.signer !== null && (
        <OtherSigner
          signer={gates.signer}
          value={signer}
          onChange={setSigner}
          complaint={missing === "signer" ? pressed : 0}
        />
      )}
      {gates.newer !== null && (
        <NewerIsHere
          made={preview.createdAt}
          newest={gates.newer}
          accepted={acceptOlder}
          onChange={setAcceptOlder}
          complaint={missing === "older" ? pressed : 0}
        />
      )}
      {remembered ? (
        <RememberedCode
          onAnother={() => {
            setTyping(true);
          }}
        />
      ) : (
        <CodeField
          value={code}
          onChange={setCode}
          focused={!gated || state.answers.length > 0 || typing}
          complaint={missing === "code" ? pressed : 0}
          onRemembered={
            rememberedFits
              ? () => {
                  setTyping(false);
                }
              : null
          }
        />
      )}
      <Refusal answer={state.answers[0]} />
      <footer className={style["footer"]}>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          type="primary"
          onClick={go}
          ref={remembered && (!gated || state.answers.length > 0) ? takeFocus : null}
          data-testid="import-go"
        >
          {t.go}
        </Button>
      </footer>
    </div>
  );
}
