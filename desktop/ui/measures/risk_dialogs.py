# SPDX-License-Identifier: Apache-2.0
"""What follows a risk item: the question after saving, and the assessment that closes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import date_short
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId, RiskFlagId
from desktop.domain.risk import RiskFlag, RiskFlagKind
from desktop.services.administrations import get_administration
from desktop.services.measure_library import measure_library
from desktop.services.risk import write_assessment
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.check import CheckBox
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea

SESSION_POINT = QT_TRANSLATE_NOOP("RiskFlags", "Risk reported in the session of {date}")
POSITIVE_POINT = QT_TRANSLATE_NOOP("RiskFlags", "{measure} of {date}: item {item} above zero")
UNKNOWN_POINT = QT_TRANSLATE_NOOP("RiskFlags", "{measure} of {date}: item {item} not known")


class RiskPrompt(Dialog):
    """After saving: write the assessment now, or later while the point stays open."""

    def __init__(self, desk: Desk, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Needs follow-up"),
            sentence,
            Text(
                self.tr("The point stays open until an assessment is written."),
                "small",
                "text2",
                wrap=True,
            ),
            confirm=self.tr("Write assessment"),
            cancel=self.tr("Later"),
            parent=parent,
        )
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


class AssessmentDialog(FormDialog):
    """Formulation, plan and actions in words; closes the points that are ticked."""

    def __init__(
        self,
        desk: Desk,
        client: ClientId,
        flags: Sequence[RiskFlag],
        parent: QWidget | None = None,
    ) -> None:
        self._client = client
        self.formulation = TextArea(self.tr("Formulation"), min_lines=3, max_lines=6)
        self.plan = TextArea(self.tr("Plan"), min_lines=2, max_lines=4)
        self.measures_taken = TextArea(self.tr("What was done"), min_lines=2, max_lines=4)
        self.closes: list[tuple[CheckBox, RiskFlagId]] = []
        for flag in flags:
            box = CheckBox(self.tr("Closes: {point}").format(point=flag_text(desk, flag)))
            box.setChecked(True)
            self.closes.append((box, flag.id))
        super().__init__(
            desk,
            self.tr("Risk assessment"),
            self.tr("In words: what you know, what you plan, what was done. No score."),
            self.formulation,
            self.plan,
            self.measures_taken,
            *(box for box, _ in self.closes),
            confirm=self.tr("Save assessment"),
            long=True,
            parent=parent,
        )
        self.formulation.setFocus()

    def save(self) -> Changed:
        """Write the assessment; it closes the ticked points."""
        _, changed = write_assessment(
            self.desk.vault,
            self._client,
            self.formulation.text(),
            self.plan.text(),
            self.measures_taken.text(),
            tuple(flag for box, flag in self.closes if box.isChecked()),
        )
        return changed


def flag_text(desk: Desk, flag: RiskFlag) -> str:
    """An open point in words, with its day."""
    day = date_short(flag.opened_at.date(), desk.language)
    if flag.administration_id is None:
        text = desk.translate("RiskFlags", SESSION_POINT)
        return text.format(date=day)
    form = get_administration(desk.vault, flag.administration_id)
    measure = measure_library().find(form.measure_id)
    items = ", ".join(str(entry.item) for entry in measure.risk_items) if measure else "?"
    known = flag.kind is RiskFlagKind.ITEM_POSITIVE
    text = desk.translate("RiskFlags", POSITIVE_POINT if known else UNKNOWN_POINT)
    title = measure.title if measure else form.measure_id
    shown = date_short(form.filled_on, desk.language)
    return text.format(measure=title, item=items, date=shown)
