"""What Chinese numerals add up to, place by place."""

from dataclasses import dataclass, field
from decimal import Decimal

from briefsmith.text.quantities.number import EXACT, plain, power

MYRIAD = 10_000


@dataclass(slots=True)
class HanSum:
    """The number so far: finished blocks, the block under way, and the coefficient before the next place."""

    total: Decimal = Decimal(0)
    section: Decimal = Decimal(0)
    current: Decimal | None = None
    smallest: int = MYRIAD
    scale: int = 1
    terms: list[tuple[Decimal, int]] = field(default_factory=list)

    def place(self, factor: int) -> bool:
        """Takes 十, 百, 千; False where it cannot follow."""
        if factor >= self.smallest:
            return False
        coefficient = Decimal(1) if self.current is None else self.current
        self.section = EXACT.add(self.section, EXACT.multiply(coefficient, Decimal(factor)))
        self.smallest, self.current = factor, None
        return True

    def magnitude(self, factor: int) -> bool:
        """Takes 万, 億 and above in falling order; after 万 a larger one multiplies all (3万亿, 1万2千亿)."""
        block = self.block()
        if not block and not self.total:
            return False
        if not block:  # 万 and 亿 together are one magnitude
            self.total = EXACT.multiply(self.total, Decimal(factor))
            self.terms = [(coefficient, scale * factor) for coefficient, scale in self.terms]
            self.scale *= factor
        elif self.terms and factor >= self.scale:
            if self.scale != MYRIAD or factor == self.scale:
                return False
            whole = EXACT.add(self.total, block)
            self.total, self.terms, self.scale = EXACT.multiply(whole, Decimal(factor)), [(whole, factor)], factor
        else:
            self.total = EXACT.add(self.total, EXACT.multiply(block, Decimal(factor)))
            self.terms.append((block, factor))
            self.scale = factor
        self.section, self.current, self.smallest = Decimal(0), None, MYRIAD
        return True

    def block(self) -> Decimal:
        """What stands below the last magnitude."""
        return EXACT.add(self.section, self.current or Decimal(0))

    def arithmetic(self) -> str:
        """`3 × 10¹² + 5000 × 10⁸`; empty without a magnitude."""
        parts = [f"{plain(block)} × {power(len(str(factor)) - 1)}" for block, factor in self.terms]
        if parts and self.block():
            parts.append(plain(self.block()))
        return " + ".join(parts)
