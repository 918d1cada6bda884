# SPDX-License-Identifier: Apache-2.0
"""Ids that cannot be swapped: each is an int in the vault and a type of its own to mypy."""

from __future__ import annotations

from typing import NewType

ClientId = NewType("ClientId", int)
ContactId = NewType("ContactId", int)
EnquiryId = NewType("EnquiryId", int)
EpisodeId = NewType("EpisodeId", int)
StageId = NewType("StageId", int)
SessionId = NewType("SessionId", int)
NoteId = NewType("NoteId", int)
NoteVersionId = NewType("NoteVersionId", int)
GoalId = NewType("GoalId", int)
GoalRatingId = NewType("GoalRatingId", int)
MeasureId = NewType("MeasureId", str)
NormId = NewType("NormId", int)
AdministrationId = NewType("AdministrationId", int)
RiskFlagId = NewType("RiskFlagId", int)
RiskAssessmentId = NewType("RiskAssessmentId", int)
AppointmentId = NewType("AppointmentId", int)
DocumentId = NewType("DocumentId", int)
DisclosureId = NewType("DisclosureId", int)
TaskId = NewType("TaskId", int)
MeasureScheduleId = NewType("MeasureScheduleId", int)
TemplateId = NewType("TemplateId", int)
SnippetId = NewType("SnippetId", int)
ThreadId = NewType("ThreadId", int)
ReflectionSkillId = NewType("ReflectionSkillId", int)
SupervisionItemId = NewType("SupervisionItemId", int)
BackupId = NewType("BackupId", int)
