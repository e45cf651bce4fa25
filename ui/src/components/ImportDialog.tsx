import { Modal } from "antd";
import type { ReactNode } from "react";
import { rem } from "../app/textSize.tsx";
import type { ShellFailure } from "../host/failure.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { useFocusBack } from "./focus.ts";
import style from "./Import.module.css";
import { JobProgress } from "./JobProgress.tsx";
import type { Running } from "./job.ts";

/** The window of a batch import. It cannot be closed while it works; `name` is its test id. */
export function ImportDialog({
  name,
  title,
  width,
  running,
  failure,
  onClose,
  children,
}: {
  name: string;
  title: string;
  width: number;
  running: Running | null;
  failure: ShellFailure | null;
  onClose: () => void;
  children: ReactNode;
}) {
  useFocusBack();
  return (
    <Modal
      open
      centered
      title={title}
      width={rem(width)}
      footer={null}
      closable={running === null}
      keyboard={running === null}
      scrollLock={false}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <div className={style["dialog"]} data-testid={name}>
        <FailureNotice failure={failure} />
        {running === null ? (
          children
        ) : (
          <JobProgress progress={running.progress} onCancel={running.cancel} />
        )}
      </div>
    </Modal>
  );
}
