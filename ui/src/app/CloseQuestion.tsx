import { Button, Modal } from "antd";
import { useEffect, useEffectEvent, useState } from "react";
import { rem } from "./textSize.tsx";
import { CarefulTitle } from "../components/CarefulTitle.tsx";
import { takeFocus, useFocusBack } from "../components/focus.ts";
import { latest, type RunningJob, useRunning } from "../host/running.ts";
import { ask, hear, type LongCommand } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { useTell } from "./tell.tsx";
import { unsavedNow } from "./unsaved.ts";

interface Question {
  readonly title: string;
  /** What becomes of the work. */
  readonly text: string;
  readonly stay: string;
}

interface Texts {
  readonly of: Record<LongCommand, Question>;
  readonly close: string;
}

const texts = bilingual<Texts>({
  zh: {
    of: {
      package_import: {
        title: "正在导入，关闭会中断",
        text: "现在关闭，这次导入不算数，列表和导入前一样。以后可以重新导入。",
        stay: "继续导入",
      },
      export: {
        title: "正在导出，关闭会中断",
        text: "现在关闭，这次导出不算数，没写完的文件不会留下，人员仍是「已确认」。以后可以重新导出。",
        stay: "继续导出",
      },
      export_write_again: {
        title: "正在重新写出，关闭会中断",
        text: "现在关闭，没写完的文件不会留下，导出记录不变。以后可以再写出。",
        stay: "继续写出",
      },
      export_copy: {
        title: "正在复制到 U 盘，关闭会中断",
        text: "现在关闭，U 盘上不会留下没写完的文件，导出记录不变。以后可以再复制。",
        stay: "继续复制",
      },
      document_print: {
        title: "正在打印，关闭会中断",
        text: "已交给打印机的照常打印，并记为已打印；其余的以后再按「打印」，在右边最下面的「打印记录」里接着打。",
        stay: "继续打印",
      },
      document_save: {
        title: "正在保存 PDF，关闭会中断",
        text: "现在关闭，没写完的文件不会留下。以后可以重新保存。",
        stay: "继续保存",
      },
      document_open: {
        title: "正在制作 PDF，关闭会中断",
        text: "现在关闭，看图程序不会打开。以后可以再打开。",
        stay: "继续制作",
      },
      photo_batch_read: {
        title: "正在读取照片，关闭会中断",
        text: "现在关闭，不会改动任何数据。以后可以重新读取。",
        stay: "继续读取",
      },
      photo_batch_take: {
        title: "正在导入照片，关闭会中断",
        text: "现在关闭，这次照片导入不算数，所有人的照片和导入前一样。以后可以重新导入。",
        stay: "继续导入",
      },
      table_read: {
        title: "正在读取表格，关闭会中断",
        text: "现在关闭，不会改动任何数据。以后可以重新读取。",
        stay: "继续读取",
      },
      backup_make: {
        title: "正在备份，关闭会中断",
        text: "现在关闭，没写完的备份不会留下，数据不变。以后可以重新备份。",
        stay: "继续备份",
      },
      backup_restore: {
        title: "正在恢复，关闭会中断",
        text: "现在关闭，现有的数据不变，备份文件也不变。以后可以重新恢复。",
        stay: "继续恢复",
      },
      unit_erase: {
        title: "正在删除，关闭会中断",
        text: "现在关闭，这个单位的数据要么全部还在，要么已经全部删除；下次打开就能看到。",
        stay: "继续删除",
      },
      table_take: {
        title: "正在导入信息，关闭会中断",
        text: "现在关闭，这次信息导入不算数，所有人的信息和导入前一样。以后可以重新导入。",
        stay: "继续导入",
      },
    },
    close: "中断并关闭",
  },
  en: {
    of: {
      package_import: {
        title: "An import is running; closing breaks it off",
        text: "If you close now, nothing of this package is taken in and the list stays as it was. You can import it again later.",
        stay: "Go on importing",
      },
      export: {
        title: "An export is running; closing breaks it off",
        text: "If you close now, no unfinished file is left behind and everyone is still confirmed. You can export again later.",
        stay: "Go on exporting",
      },
      export_write_again: {
        title: "A file is being written again; closing breaks it off",
        text: "If you close now, no unfinished file is left behind and the export record stays as it is. You can write it again later.",
        stay: "Go on writing",
      },
      export_copy: {
        title: "A file is being copied to a stick; closing breaks it off",
        text: "If you close now, no unfinished file is left on the stick, and the export record stays as it is. You can copy it again later.",
        stay: "Go on copying",
      },
      document_print: {
        title: "A print is running; closing breaks it off",
        text: "What the printer has accepted is printed and noted. The rest can be printed later: “Print”, then “Printed before” at the bottom right.",
        stay: "Go on printing",
      },
      document_save: {
        title: "A PDF is being saved; closing breaks it off",
        text: "If you close now, no unfinished file is left behind. You can save it again later.",
        stay: "Go on saving",
      },
      document_open: {
        title: "A PDF is being made; closing breaks it off",
        text: "If you close now, the viewer does not open. You can open it again later.",
        stay: "Go on",
      },
      photo_batch_read: {
        title: "Photos are being read; closing breaks it off",
        text: "If you close now, nothing is changed. You can read them again later.",
        stay: "Go on reading",
      },
      photo_batch_take: {
        title: "Photos are being imported; closing breaks it off",
        text: "If you close now, none of these photos is taken in and everyone's photo stays as it was. You can import them again later.",
        stay: "Go on importing",
      },
      table_read: {
        title: "A table is being read; closing breaks it off",
        text: "If you close now, nothing is changed. You can read it again later.",
        stay: "Go on reading",
      },
      backup_make: {
        title: "A backup is being made; closing breaks it off",
        text: "If you close now, no unfinished backup is left behind and your data stay as they are. You can make it again later.",
        stay: "Go on",
      },
      backup_restore: {
        title: "A backup is being restored; closing breaks it off",
        text: "If you close now, the present data and the backup stay as they are. You can restore it again later.",
        stay: "Go on restoring",
      },
      unit_erase: {
        title: "A unit is being deleted; closing breaks it off",
        text: "If you close now, either everything of the unit is still there or all of it is gone; the next start shows which.",
        stay: "Go on deleting",
      },
      table_take: {
        title: "A table is being imported; closing breaks it off",
        text: "If you close now, none of its rows is taken in and everyone's data stay as they were. You can import it again later.",
        stay: "Go on importing",
      },
    },
    close: "Break off and close",
  },
});

/**
 * The clerk closes the window. While long work runs it asks first; once the work has ended there is nothing to ask any more. What was typed about a
 * person and not saved is kept as by a lock: a computer that is shut down waits for no answer.
 */
export function CloseQuestion() {
  const running = useRunning();
  /** The job that was running then. */
  const [asked, setAsked] = useState<number | null>(null);
  const [closing, setClosing] = useState<RunningJob | null>(null);
  const tell = useTell();
  const close = () => {
    ask("window_close", unsavedNow()).catch((thrown: unknown) => {
      setClosing(null);
      tell.failed(thrown);
    });
  };
  const hearOf = useEffectEvent(() => {
    const now = latest();
    if (now === null) {
      // None runs, or it has ended meanwhile.
      close();
    } else {
      setAsked(now.job);
    }
  });
  useEffect(() => hear("close-asked", hearOf), []);

  const broken = closing ?? (running?.job === asked ? running : null);
  if (broken === null) {
    return null;
  }
  return (
    <Asking
      command={broken.command}
      closing={closing !== null}
      onStay={() => {
        setAsked(null);
      }}
      onClose={() => {
        setClosing(broken);
        close();
      }}
    />
  );
}

function Asking({
  command,
  closing,
  onStay,
  onClose,
}: {
  command: LongCommand;
  closing: boolean;
  onStay: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const question = t.of[command];
  useFocusBack();
  return (
    <Modal
      open
      centered
      width={rem(480)}
      scrollLock={false}
      closable={!closing}
      keyboard={!closing}
      mask={{ closable: false }}
      onCancel={onStay}
      title={<CarefulTitle>{question.title}</CarefulTitle>}
      footer={
        <>
          <Button danger loading={closing} data-testid="close-anyway" onClick={onClose}>
            {t.close}
          </Button>
          <Button
            type="primary"
            ref={takeFocus}
            disabled={closing}
            data-testid="close-not"
            onClick={onStay}
          >
            {question.stay}
          </Button>
        </>
      }
    >
      <p data-testid="close-question" data-command={command}>
        {question.text}
      </p>
    </Modal>
  );
}
