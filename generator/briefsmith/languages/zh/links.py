"""Words that join a number to what it counts, and an amount to its conversion, in Chinese."""

from briefsmith.languages.links import Links

LINKS = Links(
    noun_before=(
        r"(?:总人数|總人數|人数|人數|总数|總數|总量|總量|数量|數量|数|數|量|已经|已經|累计|累計|合计|合計|总计|總計|已|就|也|更|将|將|今年|目前|现在|現在|达到了?|達到了?|达|達|为|為|是|共有|"
        r"有|共|突破|超过了?|超過了?|超|约|約|近|升至|增至|增长到|增長到|增长至|增長至|逾|高达|高達|多达|多達|[,:(=\s])*"
    ),
    noun_after=r"的?[^,。，、；;：:!?！？()（）\s\d]{0,10}",
    conversion=(
        r"[\s,、]*(?:[(\[]\s*)?(?:约合|約合|折合|折算|合|相当于|相當於|即|约为|約為|约等于|約等於|换算|換算|也就是|或|约|約|人民币|人民幣|=|≈|~|/)*\s*"
    ),
)
