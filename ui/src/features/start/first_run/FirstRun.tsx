import { CheckOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, type InputRef } from "antd";
import { useRef, useState } from "react";
import type { BackupPreview } from "../../../bindings/BackupPreview.ts";
import type { StartStatus } from "../../../bindings/StartStatus.ts";
import { useEnter } from "../../../components/enter.ts";
import { FailureNotice } from "../../../components/FailureNotice.tsx";
import { takeFocus } from "../../../components/focus.ts";
import { useJob } from "../../../components/job.ts";
import { JobProgress } from "../../../components/JobProgress.tsx";
import { ShellFailure } from "../../../host/failure.ts";
import { ask } from "../../../host/shell.ts";
import { useTexts } from "../../../i18n/language.tsx";
import { Sign } from "../Brand.tsx";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { passwordFault } from "../password.ts";
import { texts as shared } from "../texts.ts";
import { DonePage } from "./DonePage.tsx";
import style from "./Frame.module.css";
import { LookPage } from "./LookPage.tsx";
import {
  type PageName,
  PAGES,
  after,
  asksWhose,
  before,
  chosenPlace,
  placeInstead,
} from "./pages.ts";
import { PlacePage } from "./PlacePage.tsx";
import type { Protection } from "./ProtectionChoice.tsx";
import { ProtectionPage } from "./ProtectionPage.tsx";
import { Restoring } from "./Restoring.tsx";
import { texts } from "./texts.ts";
import { useOffered } from "./usePlaces.ts";
import { WelcomePage } from "./WelcomePage.tsx";

/**
 * The first start, once, in the manner of an installer: page after page with a good answer on each. Nothing is made before the last one, so
 * that every answer can still be changed. Also later, where a store that does not open is left for another place.
 */
export function FirstRun({
  status,
  leaving = null,
}: {
  status: StartStatus;
  /** The place is to be another one: the ways back, and on once it is. */
  leaving?: { readonly onBack: () => void; readonly onDone: () => void } | null;
}) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [page, setPage] = useState<PageName>("welcome");
  const { places, left, offered, picked, anothers, id, choose, pick } = useOffered(
    leaving !== null,
  );
  const [protection, setProtection] = useState<Protection>(status.keychain ? "login" : "password");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [pressed, setPressed] = useState(false);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const job = useJob();
  /** A backup that is to be restored, instead of beginning with nothing. */
  const [backup, setBackup] = useState<BackupPreview | null>(null);
  const [secret, setSecret] = useState("");
  const first = useRef<InputRef>(null);
  const second = useRef<InputRef>(null);

  /** Only the clerk knows whose the data are that were found. */
  const whose = leaving === null && backup === null && asksWhose(places);
  /** The clerk was asked so, and has gone on. */
  const [answered, setAnswered] = useState(false);
  const place = (leaving === null ? chosenPlace : placeInstead)(offered, id);
  /** Nothing is begun before a place is chosen. */
  const unplaced = page !== "welcome" && place === undefined && leaving !== null;
  const fault = protection === "password" ? passwordFault(password, again) : null;

  const go = (to: PageName) => {
    setFailure(null);
    setPressed(false);
    setPage(to);
  };
  /** Where a backup takes its place, what cannot be read there is kept beside as well. */
  const allTheSame = (thrown: unknown) => {
    if (backup !== null && ShellFailure.of(thrown).code === "store-damaged") {
      return status;
    }
    throw thrown;
  };
  const work = async () => {
    const moved =
      place === undefined ? status : await ask("place_choose", place.id).catch(allTheSame);
    const own = protection === "password" ? password : null;
    if (backup !== null) {
      // What is there already is kept beside.
      return job.run("backup_restore", { file: backup.file.id, secret, password: own });
    }
    return moved.phase === "first-run" ? ask("store_create", { password: own }) : moved;
  };
  const finish = () => {
    setWorking(true);
    setFailure(null);
    work().then(
      (next) => {
        // What was set may lie in another folder now.
        void client.invalidateQueries({ queryKey: ["settings"] });
        client.setQueryData(["start"], next);
        leaving?.onDone();
      },
      (thrown: unknown) => {
        setWorking(false);
        setFailure(ShellFailure.of(thrown));
      },
    );
  };
  /** What is there already is opened, not set up; unless a backup is to take its place. */
  const opens = place?.holdsStore === true && backup === null;
  const next = () => {
    if (working) {
      return;
    }
    if (page === "place") {
      setAnswered(whose);
    }
    if (unplaced || (page === "done" && whose && !answered)) {
      go("place");
    } else if (page === "done" && backup !== null && secret.trim() === "") {
      setPressed(true);
    } else if (page === "done" || (page === "place" && opens)) {
      finish();
    } else if (page === "protection" && fault !== null) {
      setPressed(true);
      (fault === "different" ? second : first).current?.focus({ cursor: "all" });
    } else {
      go(after(page));
    }
  };
  useEnter(next);

  return (
    <main className={style["page"]} data-testid="first-run">
      <div className={style["card"]}>
        <Progress page={page} version={status.version} />
        <div className={style["work"]}>
          <div className={style["top"]}>
            <h1>{leaving !== null && page === "welcome" ? t.anew : t.title[page]}</h1>
            <LanguageSwitch />
          </div>
          <div className={style["content"]} key={page} data-testid={`first-run-${page}`}>
            {page === "welcome" && (
              <WelcomePage
                onRestore={(found) => {
                  setBackup(found);
                  setSecret("");
                  go(after("welcome"));
                }}
                onFailure={setFailure}
              />
            )}
            {page === "place" && (
              <PlacePage
                places={offered}
                picked={picked}
                chosen={place}
                restores={backup !== null}
                anothers={anothers}
                whose={whose}
                left={left?.folder ?? null}
                mustPick={unplaced}
                onChoose={choose}
                onPick={pick}
                onFailure={setFailure}
              />
            )}
            {page === "protection" && (
              <ProtectionPage
                keychain={status.keychain}
                protection={protection}
                onProtection={(chosen) => {
                  setProtection(chosen);
                  setPressed(false);
                }}
                password={password}
                onPassword={setPassword}
                again={again}
                onAgain={setAgain}
                fault={pressed ? fault : null}
                first={first}
                second={second}
              />
            )}
            {page === "look" && <LookPage />}
            {page === "done" && (
              <DonePage
                folder={place?.folder ?? status.workFolder}
                protection={protection}
                restores={backup !== null}
              />
            )}
            {page === "done" && backup !== null && job.running === null && (
              <Restoring
                backup={backup}
                secret={secret}
                missing={pressed && secret.trim() === ""}
                onSecret={setSecret}
                onBackup={setBackup}
                onFailure={setFailure}
              />
            )}
            {job.running !== null && (
              <JobProgress progress={job.running.progress} onCancel={job.running.cancel} />
            )}
          </div>
          {failure?.code === "cancelled" ? (
            <output>{t.restoreCancelled}</output>
          ) : (
            <FailureNotice failure={failure} />
          )}
          <footer className={style["footer"]}>
            {(page !== "welcome" || leaving !== null) && (
              <Button
                size="large"
                disabled={working}
                data-testid="first-run-back"
                onClick={() => {
                  if (leaving !== null && page === "welcome") {
                    leaving.onBack();
                  } else {
                    go(before(page));
                  }
                }}
              >
                {t.back}
              </Button>
            )}
            <Button
              key={page}
              type="primary"
              size="large"
              // The fields of a password come first, and so does the question whose the data are.
              ref={
                (page === "protection" && protection === "password") || (page === "place" && whose)
                  ? null
                  : takeFocus
              }
              loading={working}
              disabled={unplaced && page === "place"}
              data-testid={page === "done" ? "create-store" : "first-run-next"}
              onClick={next}
            >
              {page === "done"
                ? backup === null
                  ? t.begin
                  : t.restoreGo
                : page === "place" && opens
                  ? t.open
                  : t.next}
            </Button>
          </footer>
        </div>
      </div>
    </main>
  );
}

/** What the program is called, and how far the clerk is. */
function Progress({ page, version }: { page: PageName; version: string }) {
  const t = useTexts(texts);
  const { program, what, version: versionOf } = useTexts(shared);
  const at = PAGES.indexOf(page);
  return (
    <aside className={style["side"]}>
      <Sign className={style["sign"] ?? ""} />
      <h2>{program}</h2>
      <p>{what}</p>
      <ol aria-label={t.progress}>
        {PAGES.map((one, index) => (
          <li
            key={one}
            data-state={index < at ? "past" : index === at ? "now" : "ahead"}
            aria-current={index === at ? "step" : undefined}
          >
            <span className={style["mark"]} aria-hidden>
              {index < at ? <CheckOutlined /> : index + 1}
            </span>
            {t.step[one]}
          </li>
        ))}
      </ol>
      {version !== "" && <small>{versionOf(version)}</small>}
    </aside>
  );
}
