using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ThiDua.Web.Layout;

/// <summary>What the framework itself says about a form, in Vietnamese.</summary>
internal sealed class VietnameseForms : IValidationMetadataProvider, IDisplayMetadataProvider
{
    /// <summary>To be called when all other settings are made: what is said of fields without rules of their own is known only then.</summary>
    public static void Speak(MvcOptions mvc)
    {
        mvc.ModelMetadataDetailsProviders.Add(new VietnameseForms());
        var says = mvc.ModelBindingMessageProvider;
        says.SetValueIsInvalidAccessor(value => $"“{value}” chưa đúng dạng. Đề nghị nhập lại.");
        says.SetAttemptedValueIsInvalidAccessor((value, field) => $"“{value}” chưa đúng dạng của mục {field}. Đề nghị nhập lại.");
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” chưa đúng dạng. Đề nghị nhập lại.");
        says.SetUnknownValueIsInvalidAccessor(field => $"Nội dung mục {field} chưa đúng dạng. Đề nghị nhập lại.");
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Nội dung chưa đúng dạng. Đề nghị nhập lại.");
        says.SetValueMustBeANumberAccessor(field => $"Mục {field} phải là số, ví dụ 64,5.");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "Mục này phải là số, ví dụ 64,5.");
        says.SetValueMustNotBeNullAccessor(_ => "Mục này chưa có nội dung. Đề nghị bổ sung.");
        says.SetMissingBindRequiredValueAccessor(field => $"Thiếu mục {field}. Đề nghị bổ sung.");
        says.SetMissingKeyOrValueAccessor(() => "Mục này chưa có nội dung. Đề nghị bổ sung.");
        says.SetMissingRequestBodyRequiredValueAccessor(() => "Chưa nhận được nội dung gửi lên. Đề nghị gửi lại.");
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        // Those that are written, and the one that the framework adds to whatever may not be null.
        foreach (var rule in context.Attributes.Concat(context.ValidationMetadata.ValidatorMetadata).OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null) rule.ErrorMessage = Sentence(rule);
        }
    }

    /// <summary>A field without a name of its own is "mục này", never called as in the code; the message stands beside it.</summary>
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.MetadataKind is not ModelMetadataKind.Type) context.DisplayMetadata.DisplayName ??= static () => "này";
    }

    private static string Sentence(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => "Mục này chưa có nội dung. Đề nghị bổ sung.",
        StringLengthAttribute { MinimumLength: > 0 } => "Mục này cần từ {2} đến {1} ký tự.",
        StringLengthAttribute => "Mục này dài quá {1} ký tự. Đề nghị rút gọn.",
        MaxLengthAttribute => "Mục này dài quá {1} ký tự. Đề nghị rút gọn.",
        MinLengthAttribute => "Mục này cần ít nhất {1} ký tự.",
        RangeAttribute => "Mục này phải nằm trong khoảng từ {1} đến {2}.",
        EmailAddressAttribute => "Địa chỉ thư điện tử chưa đúng, ví dụ: hoa.nt@xa.gov.vn.",
        CompareAttribute => "Hai lần nhập chưa giống nhau. Đề nghị nhập lại.",
        PhoneAttribute => "Số điện thoại chưa đúng, ví dụ: 0912 345 678.",
        UrlAttribute => "Địa chỉ trang chưa đúng.",
        _ => "Nội dung chưa đúng dạng. Đề nghị nhập lại.",
    };
}
