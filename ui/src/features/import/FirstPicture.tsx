/** A package with its slip, on the way into the window: drawn, so that it needs no file of its own. */
export function FirstPicture({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 320 360" fill="none" aria-hidden="true">
      <circle cx="160" cy="170" r="148" style={{ fill: "var(--drawn-ground)" }} />
      <circle cx="160" cy="170" r="108" style={{ fill: "var(--drawn-ground-2)" }} />

      {/* The window */}
      <rect
        x="52"
        y="196"
        width="216"
        height="140"
        rx="14"
        style={{ fill: "var(--drawn-paper)", stroke: "var(--drawn-line)" }}
      />
      <path
        d="M52 210a14 14 0 0 1 14-14h188a14 14 0 0 1 14 14v12H52z"
        style={{ fill: "var(--drawn-brand)" }}
      />
      <circle cx="68" cy="209" r="3.5" style={{ fill: "var(--drawn-brand-3)" }} />
      <circle cx="80" cy="209" r="3.5" style={{ fill: "var(--drawn-brand-3)" }} />
      <circle cx="92" cy="209" r="3.5" style={{ fill: "var(--drawn-brand-3)" }} />
      {[246, 272, 298].map((y) => (
        <g key={y}>
          <circle cx="80" cy={y} r="9" style={{ fill: "var(--drawn-mark)" }} />
          <rect
            x="98"
            y={y - 7}
            width="62"
            height="6"
            rx="3"
            style={{ fill: "var(--drawn-line)" }}
          />
          <rect
            x="98"
            y={y + 3}
            width="40"
            height="5"
            rx="2.5"
            style={{ fill: "var(--drawn-line-2)" }}
          />
          <rect
            x="196"
            y={y - 6}
            width="52"
            height="12"
            rx="6"
            style={{ fill: "var(--drawn-green)" }}
          />
        </g>
      ))}

      {/* The way in */}
      <path
        d="M160 146v38m0 0-11-11m11 11 11-11"
        style={{ stroke: "var(--drawn-brand)" }}
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />

      {/* The slip */}
      <g transform="rotate(9 224 96)">
        <rect
          x="186"
          y="58"
          width="84"
          height="78"
          rx="6"
          style={{ fill: "var(--drawn-paper)", stroke: "var(--drawn-line)" }}
        />
        <rect x="197" y="70" width="40" height="6" rx="3" style={{ fill: "var(--drawn-line)" }} />
        <rect x="197" y="84" width="62" height="16" rx="4" style={{ fill: "var(--drawn-amber)" }} />
        {[201, 217, 233, 249].map((x) => (
          <rect
            key={x}
            x={x}
            y="90"
            width="9"
            height="4"
            rx="2"
            style={{ fill: "var(--drawn-amber-2)" }}
          />
        ))}
        <rect
          x="197"
          y="108"
          width="54"
          height="5"
          rx="2.5"
          style={{ fill: "var(--drawn-line-2)" }}
        />
        <rect
          x="197"
          y="119"
          width="36"
          height="5"
          rx="2.5"
          style={{ fill: "var(--drawn-line-2)" }}
        />
      </g>

      {/* The package */}
      <g transform="rotate(-4 130 84)">
        <path
          d="M82 34a10 10 0 0 1 10-10h52l26 26v76a10 10 0 0 1-10 10H92a10 10 0 0 1-10-10z"
          style={{ fill: "var(--drawn-brand)" }}
        />
        <path d="M144 24l26 26h-18a8 8 0 0 1-8-8z" style={{ fill: "var(--drawn-brand-2)" }} />
        <path
          d="M104 24v44"
          style={{ stroke: "var(--drawn-paper)" }}
          strokeWidth="6"
          strokeDasharray="6 6"
        />
        <rect x="97" y="70" width="14" height="20" rx="4" style={{ fill: "var(--drawn-paper)" }} />
        <text
          x="126"
          y="118"
          style={{ fill: "var(--drawn-paper)" }}
          fontSize="20"
          fontWeight="700"
          textAnchor="middle"
          letterSpacing="1.5"
        >
          ZIP
        </text>
      </g>
    </svg>
  );
}
