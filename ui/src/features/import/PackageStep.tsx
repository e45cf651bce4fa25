import { FileZipOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./ImportDialog.module.css";
import { OpenStep } from "./OpenStep.tsx";
import { texts } from "./texts.ts";
import type { Importing, ImportState } from "./useImport.ts";

/** One package: what can be said of it before the 领取码, and then its import. */
export function PackageStep({
  file,
  state,
  onGo,
  onAnother,
  onClose,
}: {
  file: FileHandle;
  state: Exclude<ImportState, { kind: "done" }>;
  onGo: Importing["go"];
  onAnother: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const preview = useQuery({
    queryKey: ["package", file.id],
    queryFn: () => ask("package_preview", file.id),
    gcTime: 0,
  });
  return (
    <div className={style["steps"]}>
      <div className={style["file"]}>
        <FileZipOutlined className={style["fileIcon"] ?? ""} />
        <span className={style["fileName"]} data-copy data-testid="import-file">
          {file.name}
        </span>
        {state.kind !== "running" && !preview.isError && (
          <Button type="link" onClick={onAnother} data-testid="import-another">
            {t.another}
          </Button>
        )}
      </div>
      {preview.isPending && (
        <div aria-label={t.reading} aria-busy="true">
          <Skeleton active title={false} paragraph={{ rows: 5 }} />
        </div>
      )}
      {preview.isError && (
        <>
          <FailureNotice failure={ShellFailure.of(preview.error)} />
          <footer className={style["footer"]}>
            <Button onClick={onClose}>{t.close}</Button>
            <Button type="primary" ref={takeFocus} onClick={onAnother} data-testid="import-another">
              {t.another}
            </Button>
          </footer>
        </>
      )}
      {preview.isSuccess && (
        <OpenStep
          preview={preview.data}
          state={state}
          onGo={onGo}
          onAnother={onAnother}
          onClose={onClose}
        />
      )}
    </div>
  );
}
