"""A date or duration that is bound to a figure's number is the figure's own, though it stands outside the tokens."""

from __future__ import annotations

import pytest
from briefsmith.problems import Code

from tests.verify.material import project

# language | text | fields of a figure of 30 per cent | the fault, or nothing
TABLE = """
en | It wants 30% by 2030. | target_date: 2030 |
en | It wants 30% by 2030. | target_date: 2035 | date
en | It wants 30% by 2030. | target_date: 2035, as_of: 2024 | date
en | It wants 30% by 2030. | as_of: 2024 |
en | In 2030 the share will be 30%. | target_date: 2031 | date
en | In 2023, the share was 30%. | as_of: 2023-06 |
en | In 2023, the share was 30%. | as_of: 2024 | date
en | The share was 30% in 2023. | as_of: 2024 | date
en | The share was 30% in 2023. | as_of: 2024, scope: {year: "2023"} |
en | The share was 30% in March 2023. | as_of: 2024 | date
en | It wants 30% shares by 2030. | target_date: 2035 | date
en | It owns 30% of a share built in 2019. | as_of: 2024 |
en | Founded in 2019 it holds 30%. | as_of: 2024 |
en | In 2019 it was founded and now has 30%. | as_of: 2024 |
en | It holds 30% of a firm founded in 2019. | as_of: 2024 |
en | It has held 30% since 2019. | as_of: 2024 |
en | Since 2019 it has held 30%. | as_of: 2024 |
en | In March 2023 it held 30%. | as_of: 2024 | date
en | It held 30% in 2022 or 2023. | as_of: 2024 |
en | In 2019 it set a goal of 30%. | target_date: 2030, as_of: 2019 |
en | Sales grew 30% over five years. | period: P5Y |
en | Sales grew 30% over five years. | period: P60M |
en | Sales grew 30% over five years. | period: P3Y | period
en | Sales grew 30% over the past five years. | period: P3Y | period
en | Within 5 years sales grew 30%. | period: P3Y | period
en | Five years ago it had 30%. | period: P3Y |
en | It had 30% in five years' time. | period: P3Y |
en | A five years old firm has 30%. | period: P3Y |
en | Sales grew 30% over 60 days. | period: P2M |
fr | Elle vise 30 % d'ici 2030. | target_date: 2030 |
fr | Elle vise 30 % d'ici 2030. | target_date: 2035 | date
fr | En 2023, la part était de 30 %. | as_of: 2024 | date
fr | La part était de 30 % en 2023. | as_of: 2023 |
fr | En mars 2023, la part était de 30 %. | as_of: 2024 | date
fr | Fondée en 2019 elle détient 30 %. | as_of: 2024 |
fr | Une hausse de 30 % sur cinq ans. | period: P5Y |
fr | Une hausse de 30 % sur cinq ans. | period: P3Y | period
fr | Il y a cinq ans elle avait 30 %. | period: P3Y |
de | 2023 lag der Anteil bei 30 Prozent. | as_of: 2024 |
de | Im Jahr 2023 lag der Anteil bei 30 Prozent. | as_of: 2023 |
de | Im Jahr 2023 lag der Anteil bei 30 Prozent. | as_of: 2024 | date
de | Im März 2023 lag der Anteil bei 30 Prozent. | as_of: 2024 | date
de | Seit 2019 liegt der Anteil bei 30 Prozent. | as_of: 2024 |
de | Ein Plus von 30 Prozent in fünf Jahren. | period: P5Y |
de | Ein Plus von 30 Prozent in fünf Jahren. | period: P3Y | period
de | Vor fünf Jahren waren es 30 Prozent. | period: P3Y |
ja | 同社は2030年までに30%とする。 | target_date: 2030 |
ja | 同社は2030年までに30%とする。 | target_date: 2035 | date
ja | 2030年には比率を30%とする。 | target_date: 2035 | date
ja | 2023年の比率は30%だった。 | as_of: 2024 | date
ja | 2019年に設立された会社は30%を持つ。 | as_of: 2024 |
ja | 2019年比で30%の伸びだ。 | as_of: 2024 |
ja | 2019年以降の比率は30%だ。 | as_of: 2024 |
ja | 売上は5年間で30%の伸びだ。 | period: P5Y |
ja | 売上は5年間で30%の伸びだ。 | period: P3Y | period
ja | 過去5年間の比率は30%だ。 | period: P3Y | period
ja | 5年前に30%だった。 | period: P3Y |
ja | 5年後に30%とする。 | period: P3Y |
zh | 到2030年达到30%。 | target_date: 2030 |
zh | 到2030年达到30%。 | target_date: 2035 | date
zh | 2023年为30%。 | as_of: 2024 | date
zh | 2019年成立的公司占30%。 | as_of: 2024 |
zh | 比2019年增长30%。 | as_of: 2024 |
zh | 五年内增长30%。 | period: P5Y |
zh | 五年内增长30%。 | period: P3Y | period
zh | 五年前占30%。 | period: P3Y |
"""
ROWS = [tuple(cell.strip() for cell in line.split("|")) for line in TABLE.strip().splitlines()]
FAULTS = {"date": [Code.DATE_MISMATCH], "period": [Code.VALUE_MISMATCH], "": []}


@pytest.mark.parametrize(("language", "text", "fields", "fault"), ROWS)
def test_a_bound_time(language: str, text: str, fields: str, fault: str) -> None:
    exact = next(words for words in ("30 Prozent", "30 %", "30%") if words in text)
    brief = f"""
figures:
  - {{id: x, subjects: [thing], measure: m, value: 30, unit: percent, {fields},
     evidence: [{{seed: text, paragraph: 1, exact: {exact}}}]}}
"""
    verified = project({"text": (language, text)}, {"brief": brief}).verify()
    assert [problem.code for problem in verified.problems] == FAULTS[fault], verified.problems
