using ThiDua.Papers;

namespace ThiDua.Web.Papers;

/// <summary>What can be done with a paper, for the one page that does it all.</summary>
public sealed record PaperActs(
    NumberPaper Number, SignPaper Sign, TakeSignatureBack TakeSignatureBack, IssuePaper Issue, TakeComposedAgain TakeComposed, CorrectPaper Correct, FindStaleFigures Stale, WarnBeforeIssue Warn);
