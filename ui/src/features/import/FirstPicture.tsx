/** A package with its slip, on the way into the window: drawn, so that it needs no file of its own. */
export function FirstPicture({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 320 360" fill="none" aria-hidden="true">
      <circle cx="160" cy="170" r="148" fill="#e8effd" />
      <circle cx="160" cy="170" r="108" fill="#d9e5fc" />

      {/* The window */}
      <rect x="52" y="196" width="216" height="140" rx="14" fill="#ffffff" stroke="#c9d3e4" />
      <path d="M52 210a14 14 0 0 1 14-14h188a14 14 0 0 1 14 14v12H52z" fill="#0b4fd0" />
      <circle cx="68" cy="209" r="3.5" fill="#8fb2f3" />
      <circle cx="80" cy="209" r="3.5" fill="#8fb2f3" />
      <circle cx="92" cy="209" r="3.5" fill="#8fb2f3" />
      {[246, 272, 298].map((y) => (
        <g key={y}>
          <circle cx="80" cy={y} r="9" fill="#e8effd" />
          <rect x="98" y={y - 7} width="62" height="6" rx="3" fill="#c9d3e4" />
          <rect x="98" y={y + 3} width="40" height="5" rx="2.5" fill="#e2e8f2" />
          <rect x="196" y={y - 6} width="52" height="12" rx="6" fill="#e3f5eb" />
        </g>
      ))}

      {/* The way in */}
      <path
        d="M160 146v38m0 0-11-11m11 11 11-11"
        stroke="#0b4fd0"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />

      {/* The slip */}
      <g transform="rotate(9 224 96)">
        <rect x="186" y="58" width="84" height="78" rx="6" fill="#ffffff" stroke="#c9d3e4" />
        <rect x="197" y="70" width="40" height="6" rx="3" fill="#c9d3e4" />
        <rect x="197" y="84" width="62" height="16" rx="4" fill="#fdf1e1" />
        {[201, 217, 233, 249].map((x) => (
          <rect key={x} x={x} y="90" width="9" height="4" rx="2" fill="#b45309" />
        ))}
        <rect x="197" y="108" width="54" height="5" rx="2.5" fill="#e2e8f2" />
        <rect x="197" y="119" width="36" height="5" rx="2.5" fill="#e2e8f2" />
      </g>

      {/* The package */}
      <g transform="rotate(-4 130 84)">
        <path
          d="M82 34a10 10 0 0 1 10-10h52l26 26v76a10 10 0 0 1-10 10H92a10 10 0 0 1-10-10z"
          fill="#0b4fd0"
        />
        <path d="M144 24l26 26h-18a8 8 0 0 1-8-8z" fill="#6f9bf0" />
        <path d="M104 24v44" stroke="#ffffff" strokeWidth="6" strokeDasharray="6 6" />
        <rect x="97" y="70" width="14" height="20" rx="4" fill="#ffffff" />
        <text
          x="126"
          y="118"
          fill="#ffffff"
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
