import { Button, Modal } from "antd";
import { useState } from "react";
import { rem } from "../../app/textSize.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Asking } from "./Asking.tsx";
import { PackageStep } from "./PackageStep.tsx";
import { Summary } from "./Summary.tsx";
import style from "./ImportDialog.module.css";
import { texts } from "./texts.ts";
import { useImport } from "./useImport.ts";

const FORM_WIDTH = 640;
const SUMMARY_WIDTH = 800;

/** 报盘文件导入: file, 领取码, progress, summary. Without a file it asks for one at once. */
export function ImportDialog({
  file,
  onUnit,
  onClose,
}: {
  file: FileHandle | null;
  onUnit: (id: number) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const { state, go, reset } = useImport(onUnit);
  const [offered, setOffered] = useState(file);
  const [chosen, setChosen] = useState(file);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const running = state.kind === "running";
  useFocusBack();

  const take = (next: FileHandle) => {
    setChosen(next);
    setFailure(null);
    reset();
  };
  // A file that is dropped on the dialog takes the place of the one before, but never while an import runs.
  if (file !== offered) {
    setOffered(file);
    if (file !== null && !running) {
      take(file);
    }
  }
  const another = () => {
    ask("package_pick").then(
      (next) => {
        if (next !== null) {
          take(next);
        } else if (chosen === null) {
          onClose();
        }
      },
      (thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
      },
    );
  };

  if (chosen === null && failure === null) {
    return <Asking onFile={take} onNone={onClose} onFailure={setFailure} />;
  }
  return (
    <Modal
      open
      centered
      title={state.kind === "done" ? null : t.title}
      width={rem(state.kind === "done" ? SUMMARY_WIDTH : FORM_WIDTH)}
      footer={null}
      closable={!running}
      keyboard={!running}
      scrollLock={false}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <div data-testid="import-dialog">
        {state.kind === "done" ? (
          <Summary summary={state.summary} onClose={onClose} />
        ) : (
          <>
            {failure !== null && (
              <div className={style["stopped"]}>
                <FailureNotice failure={failure} />
              </div>
            )}
            {chosen === null ? (
              <footer className={style["footer"]}>
                <Button onClick={onClose}>{t.cancel}</Button>
                <Button
                  type="primary"
                  ref={takeFocus}
                  onClick={another}
                  data-testid="import-another"
                >
                  {t.choose}
                </Button>
              </footer>
            ) : (
              <PackageStep
                key={chosen.id}
                file={chosen}
                state={state}
                onGo={go}
                onAnother={another}
                onClose={onClose}
              />
            )}
          </>
        )}
      </div>
    </Modal>
  );
}
