"""Words that join a number to what it counts, and an amount to its conversion, in Japanese."""

from briefsmith.languages.links import Links

LINKS = Links(
    noun_before=(
        r"(?:の?(?:件数|回数|総数|数|量|合計|総計|累計))?(?:は[^はが。]{0,30}"
        r"|(?:では|には|が|も|を|の|で|計|合計|累計|全|約|既に|すでに|現在|[、:(=\s])*)"
    ),
    noun_after=r"(?:もの)?の?[^はがをにでへと、。,;:;!?「」()\s]{0,14}",
    conversion=r"[\s、,]*(?:[(\[]\s*)?(?:すなわち|つまり|日本円で|円換算で|ドル換算で|米ドル換算で|換算で|当時の?レートで|または|=|≈|~|/|約|およそ)*\s*",
    conversion_after=r"\s*(?:に相当|に当たる|にあたる|相当|に換算|換算)",
    time_before=(
        r".*@date(?:(?:まで)?に?は?|(?:時点)?では?|の(?=[一-龥ァ-ヶーa-z]+[はがを]))、?(?:[一-龥ァ-ヶーa-z]{1,12}[はがを])?"
        r"|.*(?:@time(?:以内に|内に|で)は?、?|(?:過去|今後|直近)@timeの(?=[一-龥ァ-ヶーa-z]+[はがを]))(?:[一-龥ァ-ヶーa-z]{1,12}[はがを])?"
    ),
)
