export const USAGE = `核数 Heshu: the statistics of Chinese health-policy news, beside the published figures.

Usage: npm run --silent check -- [options] FILE…

FILE is an HTML file, a .txt or .md file, a .jsonl file, a folder of such files, or - for stdin.

Options
  --text                  every input is plain text
  --url URL               the page's address
  --published YYYY-MM-DD  the day of publication
  --json                  one JSON object (an array where there are several inputs)
  --jsonl                 one JSON object a line, as it goes; stdin is then read as JSON lines:
                          {"id", "html" or "text", "url", "published"} a line
  --jsonld                drafts of schema.org ClaimReviews, one a compared statistic: a human completes and signs them
  --csv                   one row a statistic
  --markdown              a Markdown table an input
  --locale LOCALE         language of the table, of Markdown and of JSON-LD: zh_CN (default), zh_TW, en
  --trace                 which rule made each statistic, and why it was linked
  -h, --help              this text
  -V, --version           version of the program
Without an output option: a table. Colour on a terminal only; NO_COLOR is honoured.
UTF-8, UTF-16, GB18030 (GBK, GB2312) and Big5 are decoded.

Exit status: 0 read, whatever was found; 1 some input could not be read; 2 wrong usage.
`;
